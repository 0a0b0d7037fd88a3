"""Somebody at the forms of a served site, with any program that speaks HTTP."""

import http.client
import re
import secrets
from dataclasses import dataclass
from http.cookies import SimpleCookie
from urllib.parse import urlsplit

SHOWN = re.compile(r'name="shown" value="([^"]+)"')
PATIENCE = 180


class Broken(Exception):
    """The connection ended before the answer was whole."""


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict
    content: bytes

    @property
    def text(self):
        return self.content.decode()

    @property
    def leads_to(self):
        return self.headers.get("Location", "")

    @property
    def shown(self):
        """The mark of when the page was shown, which goes back with the form."""
        return SHOWN.search(self.text)[1]


class Visitor:
    """Keeps its cookie as a browser does; ``network`` is where it comes from."""

    def __init__(self, url, network=1, **headers):
        place = urlsplit(url)
        self.place = place.hostname, place.port
        self.source = (f"127.0.{network % 250 + 1}.1", 0)
        self.headers = {name.replace("_", "-"): told for name, told in headers.items()}
        self.cookies = SimpleCookie()

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields, files=()):
        boundary = secrets.token_hex(16)
        kind = f"multipart/form-data; boundary={boundary}"
        body = multipart(fields, files, boundary.encode())
        return self.ask("POST", path, body, {"Content-Type": kind})

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection(
            *self.place, timeout=PATIENCE, source_address=self.source
        )
        try:
            connection.request(method, path, body, self.told() | (headers or {}))
            response = connection.getresponse()
            content = response.read()
        except (OSError, http.client.HTTPException) as error:
            raise Broken from error
        finally:
            connection.close()
        for told in response.headers.get_all("Set-Cookie", ()):
            self.cookies.load(told)
        return Answer(response.status, dict(response.headers), content)

    def told(self):
        kept = "; ".join(f"{name}={m.value}" for name, m in self.cookies.items())
        return self.headers | ({"Cookie": kept} if kept else {})


def multipart(fields, files, boundary):
    """Names go as they are, unescaped: a hostile program escapes nothing."""
    parts = [part(f'name="{name}"', text.encode()) for name, text in fields.items()]
    parts += [
        part(f'name="files"; filename="{name}"', content) for name, content in files
    ]
    begun = b"--" + boundary + b"\r\n"
    return b"".join(begun + each for each in parts) + b"--" + boundary + b"--\r\n"


def part(told, content):
    head = f"Content-Disposition: form-data; {told}\r\n"
    kind = "Content-Type: application/octet-stream\r\n" if "filename" in told else ""
    return (head + kind + "\r\n").encode() + content + b"\r\n"
