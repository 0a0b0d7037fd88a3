"""Fetches one address of the public web: the only way out of the archive."""

import ssl
from dataclasses import dataclass
from http.client import HTTPException
from urllib.parse import urljoin

from django.conf import settings
from urllib3.exceptions import HTTPError
from urllib3.exceptions import SSLError as WrappedSSLError
from urllib3.exceptions import TimeoutError as WrappedTimeout

from .addresses import read
from .connecting import connection_to
from .deadlines import Deadline
from .reasons import NotFetched, Reason
from .resolving import public_addresses

SECONDS = 20
MOST_BYTES = 1_000_000
MOST_HOPS = 8
PIECE = 64 * 1024
REDIRECTS = {301, 302, 303, 307, 308}


@dataclass(frozen=True)
class Hop:
    """A redirect that was followed: from where, and as which kind."""

    url: str
    status: int


@dataclass(frozen=True)
class Fetched:
    """``body`` is decoded; ``whole`` is False where it was cut at the limit."""

    url: str
    status: int
    headers: tuple
    body: bytes
    whole: bool
    hops: tuple[Hop, ...]

    def header(self, name):
        """The first of that name, or nothing."""
        found = (value for key, value in self.headers if key.lower() == name)
        return next(found, "")


def fetch(url, *, seconds=SECONDS, most_bytes=MOST_BYTES, send=None, headers=None):
    """GET, or POST where there are bytes to ``send``; NotFetched if nothing came.

    Every hop is read, looked up and checked anew; what is sent is sent once.
    """
    if not settings.FETCHING:
        raise NotFetched(Reason.OFF)
    target, hops = read(url), []
    with Deadline(seconds) as deadline:
        while True:
            status, said, body, whole = ask(target, deadline, most_bytes, send, headers)
            location = dict(reversed(lower(said))).get("location", "")
            if send is not None or status not in REDIRECTS or not location:
                return Fetched(target.url, status, said, body, whole, tuple(hops))
            hops.append(Hop(target.url, status))
            target = next_target(target, location, hops)


def lower(headers):
    return [(name.lower(), value) for name, value in headers]


def next_target(target, location, hops):
    """Where a redirect leads, unless one has been there or has followed too many."""
    place = location.encode("latin-1", "replace").decode("utf-8", "replace")
    following = read(urljoin(target.url, place.strip().replace(" ", "%20")))
    if len(hops) > MOST_HOPS or following.url in {hop.url for hop in hops}:
        raise NotFetched(Reason.REDIRECTS)
    return following


def ask(target, deadline, most_bytes, send, headers):
    """One request, to numbers that were just checked: status, headers, body, whole."""
    numbers = public_addresses(target, deadline.left())
    connection = connection_to(target, numbers, deadline)
    try:
        return answer(connection, target, deadline, most_bytes, send, headers)
    except NotFetched:
        raise
    except (OSError, HTTPError, HTTPException, ValueError) as error:
        raise NotFetched(reason_of(error, deadline)) from error
    finally:
        connection.close()


def answer(connection, target, deadline, most_bytes, send, headers):
    connection.request(
        "GET" if send is None else "POST",
        target.path,
        body=send,
        headers={"User-Agent": settings.FETCHING_AGENT, **(headers or {})},
        preload_content=False,
    )
    response = connection.getresponse()
    said = tuple(response.headers.items())
    if response.status in REDIRECTS:
        return response.status, said, b"", True
    body, whole = read_body(response, deadline, most_bytes)
    return response.status, said, body, whole


def read_body(response, deadline, most_bytes):
    """Decoded piece by piece, so that little bytes cannot grow without end."""
    body = bytearray()
    for piece in response.stream(PIECE, decode_content=True):
        deadline.left()
        body += piece
        if len(body) > most_bytes:
            return bytes(body[:most_bytes]), False
    deadline.left()
    return bytes(body), True


def reason_of(error, deadline):
    if deadline.is_over or isinstance(error, TimeoutError | WrappedTimeout):
        return Reason.SLOW
    if isinstance(error, ssl.SSLError | WrappedSSLError):
        return Reason.CERTIFICATE
    return Reason.BROKEN
