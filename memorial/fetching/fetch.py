"""Fetches one address of the public web: the only way out of the archive."""

import ssl
from dataclasses import dataclass, replace
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
    hops: tuple[Hop, ...] = ()

    def header(self, name):
        """The first of that name, or nothing."""
        found = (value for key, value in self.headers if key.lower() == name)
        return next(found, "")


@dataclass(frozen=True)
class Question:
    """What goes along with a request, and how much may come back."""

    send: bytes | None
    headers: dict
    most_bytes: int


def fetch(url, *, seconds=SECONDS, most_bytes=MOST_BYTES, send=None, headers=None):
    """GET, or POST where there are bytes to ``send``; NotFetched if nothing came.

    Every hop is read, looked up and checked anew. What is sent goes to the first
    address alone, and so do ``headers``, which may hold a key.
    """
    if not settings.FETCHING:
        raise NotFetched(Reason.OFF)
    target, hops = read(url), []
    question = Question(send, headers or {}, most_bytes)
    with Deadline(seconds) as deadline:
        while True:
            found = ask(target, deadline, question)
            if send is not None or not leads_on(found):
                return replace(found, hops=tuple(hops))
            hops.append(Hop(target.url, found.status))
            target = next_target(target, found.header("location"), hops)
            question = replace(question, headers={})


def leads_on(found):
    return found.status in REDIRECTS and bool(found.header("location"))


def next_target(target, location, hops):
    """Where a redirect leads, unless one has been there or has followed too many."""
    place = location.encode("latin-1", "replace").decode("utf-8", "replace")
    try:
        following = read(urljoin(target.url, place.strip().replace(" ", "%20")))
    except ValueError:
        raise NotFetched(Reason.ADDRESS) from None
    if len(hops) > MOST_HOPS or following.url in {hop.url for hop in hops}:
        raise NotFetched(Reason.REDIRECTS)
    return following


def ask(target, deadline, question):
    """One request, to numbers that were just checked."""
    numbers = public_addresses(target, deadline.left())
    connection = connection_to(target, numbers, deadline)
    try:
        return answer(connection, target, deadline, question)
    except (OSError, HTTPError, HTTPException, ValueError) as error:
        raise NotFetched(reason_of(error, deadline)) from error
    finally:
        connection.close()


def answer(connection, target, deadline, question):
    connection.request(
        "GET" if question.send is None else "POST",
        target.path,
        body=question.send,
        headers={"User-Agent": settings.FETCHING_AGENT, **question.headers},
        preload_content=False,
    )
    response = connection.getresponse()
    body, whole = b"", True
    if response.status not in REDIRECTS:
        body, whole = read_body(response, deadline, question.most_bytes)
    said = tuple(response.headers.items())
    return Fetched(target.url, response.status, said, body, whole)


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
