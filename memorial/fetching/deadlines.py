"""The one limit of time for everything that a fetch waits for."""

import socket
from contextlib import suppress
from threading import Timer
from time import monotonic

from .reasons import NotFetched, Reason


class Deadline:
    """Limits per read do not end what sends one byte each second: this does."""

    def __init__(self, seconds):
        self.end = monotonic() + seconds
        self.watched = []

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        for timer, line in self.watched:
            timer.cancel()
            line.close()

    @property
    def is_over(self):
        return monotonic() >= self.end

    def left(self):
        """Seconds; NotFetched if there are none."""
        if self.is_over:
            raise NotFetched(Reason.SLOW)
        return self.end - monotonic()

    def watch(self, connection):
        """Ends the connection when the time is over, whatever it is waiting for."""
        line = connection.dup()
        timer = Timer(self.left(), hang_up, [line])
        timer.daemon = True
        self.watched.append((timer, line))
        timer.start()


def hang_up(line):
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
