"""Connections to the very numbers that were checked, under the name of the site."""

import socket
import ssl

from urllib3.connection import HTTPConnection, HTTPSConnection

from .reasons import NotFetched, Reason


class Checked:
    """Asks no name server: that might answer something else the second time."""

    def __init__(self, target, *, numbers, deadline, **options):
        super().__init__(target.host, target.port, **options)
        self.numbers, self.deadline = numbers, deadline

    def _new_conn(self):
        for number in self.numbers:
            try:
                made = open_socket(number, self.port, self.deadline.left())
            except OSError:
                continue
            self.deadline.watch(made)
            return made
        raise NotFetched(Reason.SLOW if self.deadline.is_over else Reason.BROKEN)


class CheckedConnection(Checked, HTTPConnection):
    pass


class CheckedSecureConnection(Checked, HTTPSConnection):
    pass


def open_socket(number, port, seconds):
    return socket.create_connection((number, port), timeout=seconds)


def connection_to(target, numbers, deadline):
    options = {"numbers": numbers, "deadline": deadline, "timeout": deadline.left()}
    if target.scheme == "https":
        return CheckedSecureConnection(target, ssl_context=trusted(), **options)
    return CheckedConnection(target, **options)


def trusted():
    """Whose certificates count: those of the system."""
    return ssl.create_default_context()
