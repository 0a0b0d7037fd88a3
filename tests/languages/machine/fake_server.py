"""A server of one's own machine that answers as LibreTranslate or DeepL would."""

import json
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.request import Request, urlopen

from memorial.languages.machine.answers import NotTranslated


class Answering(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        asked = json.loads(self.rfile.read(length))
        self.server.asked.append((self.path, asked, dict(self.headers)))
        status, told = self.server.answer(asked)
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(told).encode())

    def log_message(self, *args):
        pass


@contextmanager
def serving(answer):
    """The server; ``asked`` is what it was sent: path, JSON and headers."""
    server = HTTPServer(("127.0.0.1", 0), Answering)
    server.answer, server.asked = answer, []
    server.address = f"http://127.0.0.1:{server.server_port}"
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def post_json(url, payload, headers):
    """As the archive's way out, which never leads to one's own machine."""
    kind = {"Content-Type": "application/json"}
    body = json.dumps(payload).encode()
    request = Request(url, body, {**kind, **headers})  # noqa: S310
    try:
        with urlopen(request, timeout=5) as answer:  # noqa: S310
            return json.loads(answer.read())
    except OSError:
        raise NotTranslated from None


def libre(asked):
    return 200, {"translatedText": [f"[fr] {text}" for text in asked["q"]]}


def deepl(asked):
    return 200, {"translations": [{"text": f"[fr] {text}"} for text in asked["text"]]}
