"""Reads an address strictly: what is unclear about where it leads is refused."""

import re
from dataclasses import dataclass
from ipaddress import ip_address
from unicodedata import category
from urllib.parse import quote, urlsplit

import idna

from .reasons import NotFetched, Reason

PORTS = {"http": 80, "https": 443}
LONGEST = 4000
LONGEST_NAME = 253
LABEL = r"(?!-)[a-z0-9_-]{1,63}(?<!-)"
# One label alone is a machine of one's own network.
NAME = re.compile(rf"{LABEL}(\.{LABEL})+")
# Read by some as a number in octal, hexadecimal or in one piece, by others not at all.
NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
SAFE = "!#$%&'()*+,/:;=?@[]~"


@dataclass(frozen=True)
class Target:
    """``host`` is a name in ASCII or an address in its one canonical form."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def url(self):
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.path}"

    @property
    def address(self):
        """The numbers, where the host is not a name; else None."""
        try:
            return ip_address(self.host)
        except ValueError:
            return None


def read(url):
    """The Target of an address, or NotFetched."""
    if len(url) > LONGEST or any(is_odd(character) for character in url):
        raise NotFetched(Reason.ADDRESS)
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise NotFetched(Reason.ADDRESS) from None
    if parts.scheme not in PORTS:
        raise NotFetched(Reason.SCHEME)
    if "@" in parts.netloc:
        raise NotFetched(Reason.CREDENTIALS)
    port = PORTS[parts.scheme] if port is None else port
    if port not in PORTS.values():
        raise NotFetched(Reason.PORT)
    return Target(parts.scheme, read_host(host), port, read_path(parts))


def is_odd(character):
    """Spaces, controls and backslashes, on which readers of addresses disagree."""
    return character == "\\" or category(character)[0] in "CZ"


def read_host(host):
    name = in_ascii(host).removesuffix(".")
    try:
        return str(ip_address(name))
    except ValueError:
        pass
    last = name.rpartition(".")[2]
    if (
        len(name) > LONGEST_NAME
        or not NAME.fullmatch(name)
        or NUMBER.fullmatch(last)
        or "%" in host
    ):
        raise NotFetched(Reason.ADDRESS)
    return name


def in_ascii(host):
    if host.isascii():
        return host.lower()
    try:
        return idna.encode(host, uts46=True).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError):
        raise NotFetched(Reason.ADDRESS) from None


def read_path(parts):
    query = f"?{parts.query}" if parts.query else ""
    return quote(f"{parts.path or '/'}{query}", safe=SAFE)
