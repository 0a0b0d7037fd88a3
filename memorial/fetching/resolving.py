"""Asks once which numbers a name has, and takes none that leads inside."""

import socket
from queue import Empty, SimpleQueue
from threading import Thread

from .inside import is_public
from .reasons import NotFetched, Reason

# What a name server says of a name that is not there.
NOBODY = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}


def public_addresses(target, seconds):
    """The numbers of a target. If one of several leads inside, none is taken."""
    literal = target.address
    found = [str(literal)] if literal else looked_up(target.host, seconds)
    if not found or not all(is_public(number) for number in found):
        raise NotFetched(Reason.INSIDE)
    return found


def looked_up(host, seconds):
    """In a thread: the system's look-up cannot be told how long to wait."""
    answers = SimpleQueue()
    Thread(target=look_up, args=(host, answers), daemon=True).start()
    try:
        found = answers.get(timeout=seconds)
    except Empty:
        raise NotFetched(Reason.SLOW) from None
    if isinstance(found, NotFetched):
        raise found
    return found


def look_up(host, answers):
    try:
        answers.put(list(dict.fromkeys(numbers_of(host))))
    except socket.gaierror as error:
        gone = error.errno in NOBODY
        answers.put(NotFetched(Reason.NAME if gone else Reason.BROKEN))
    except (OSError, UnicodeError):
        answers.put(NotFetched(Reason.BROKEN))


def numbers_of(host):
    """Every number that the system knows for a name."""
    for *_kind, place in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM):
        yield place[0]
