"""A web of invented names on this machine alone: what a site says, and who was asked.

The names have numbers of the public web, which pass the guard as they are; only the
last step, the connection, is led to a server of the test's own.
"""

import socket
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from memorial.fetching import connecting, resolving

NUMBER = "93.184.215.14"


class PretendWeb:
    """``pages`` by address: a body, or a function that writes to the handler."""

    def __init__(self):
        self.pages, self.asked, self.names, self.connected = {}, [], {}, []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler_for(self))
        self.server.daemon_threads = True
        # Who asks may hang up: that is what is tested.
        self.server.handle_error = lambda *connection: None
        Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def page(self, url, body="", *, status=200, **headers):
        """Lets an address answer; underscores in the names of headers are dashes."""
        scheme, _, rest = url.partition("://")
        host, _, path = rest.partition("/")
        self.names.setdefault(host, [NUMBER])
        self.pages[f"{host}/{path}"] = (status, headers, body)
        return url

    def moved(self, url, to, status=301):
        return self.page(url, status=status, Location=to)

    def numbers_of(self, host):
        if host not in self.names:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        numbers = self.names[host]
        return numbers() if callable(numbers) else numbers

    def open_socket(self, number, port, seconds):
        self.connected.append((number, port))
        if number != NUMBER:
            raise AssertionError(f"a connection to {number}")
        return socket.create_connection(self.server.server_address, timeout=seconds)


def handler_for(web):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            key = f"{self.headers['Host']}{self.path}"
            length = int(self.headers.get("Content-Length") or 0)
            self.sent = self.rfile.read(length)
            web.asked.append((key, dict(self.headers)))
            status, headers, body = web.pages.get(key, (404, {}, "nothing here"))
            if callable(body):
                return body(self)
            self.answer(status, body, headers)

        do_POST = do_GET

        def answer(self, status, body, headers):
            content = body.encode() if isinstance(body, str) else body
            self.send_response(status)
            said = {"Content_Type": "text/html; charset=utf-8"} | headers
            for name, value in said.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *args):
            pass

    return Handler


@pytest.fixture
def web(monkeypatch, settings):
    settings.FETCHING = True
    pretended = PretendWeb()
    monkeypatch.setattr(resolving, "numbers_of", pretended.numbers_of)
    monkeypatch.setattr(connecting, "open_socket", pretended.open_socket)
    yield pretended
    pretended.close()
