"""Reads the archive's settings from environment variables, and says what is wrong."""

import os
import re
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

ROOT = Path(__file__).resolve().parents[3]
HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:]+\]", re.IGNORECASE)
MOST_DIGITS = 18


def text(name, default=None, *, choices=None):
    """The variable as text; one of ``choices`` where these are given.

    An empty variable counts as one that is not set. A variable without default must
    be set: ImproperlyConfigured says so.
    """
    value = os.environ.get(name, "").strip() or default
    if value is None:
        raise ImproperlyConfigured(
            f"{name} must be set. See docs/operating/settings.md."
        )
    if choices and value not in choices:
        raise wrong(name, f"one of {', '.join(choices)}", value)
    return value


def number(name, default, *, least=0, most=10**9):
    """The variable as a whole number between ``least`` and ``most``."""
    value = text(name, str(default))
    digits = value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS
    if not (digits and least <= int(value) <= most):
        raise wrong(name, f"a whole number from {least} to {most}", value)
    return int(value)


def switch(name, default):
    """The variable as a yes or a no."""
    value = text(name, "yes" if default else "no").lower()
    if value not in ("yes", "no"):
        raise wrong(name, "yes or no", value)
    return value == "yes"


def words(name, default, *, choices=None):
    """The variable as a list of one or more, with commas between; none twice."""
    value = text(name, default)
    found = dict.fromkeys(word.strip() for word in value.split(",") if word.strip())
    if not found:
        raise wrong(name, "at least one word", value)
    if choices and not found.keys() <= set(choices):
        raise wrong(name, f"a list out of {', '.join(choices)}", value)
    return list(found)


def hosts(name, default):
    """The variable as names of hosts; a wildcard would let anybody name the site."""
    found = words(name, default)
    for host in found:
        if not HOST.fullmatch(host):
            raise wrong(name, "names of hosts such as example.org", host)
    return found


def path(name, default):
    """The variable as an absolute path."""
    value = text(name, str(default))
    try:
        found = Path(value).expanduser()
    except RuntimeError:
        found = Path(value)
    if not found.is_absolute():
        raise wrong(name, "an absolute path", value)
    return found


def folder(name, default):
    """The variable as a folder that is there and can be written to; made if missing."""
    found = path(name, default)
    try:
        found.mkdir(parents=True, exist_ok=True)
        writable = os.access(found, os.W_OK | os.X_OK)
    except OSError:
        writable = False
    if not writable:
        raise wrong(name, "a folder that can be written to", str(found))
    return found


def address(name, default):
    """The variable as the site's web address: scheme and host, nothing after them."""
    value = text(name, default).rstrip("/")
    try:
        parts = urlsplit(value)
        host = HOST.fullmatch(parts.netloc.removesuffix(f":{parts.port}"))
    except ValueError:
        host = None
    if not host or value != f"{parts.scheme}://{parts.netloc}":
        raise wrong(name, "a web address such as https://example.org", value)
    if parts.scheme not in ("http", "https"):
        raise wrong(name, "an address that begins with https:// or http://", value)
    return value


def suggest(name, value):
    """Sets the variable where it is empty or not set."""
    os.environ[name] = os.environ.get(name, "").strip() or value


def wrong(name, expected, value):
    return ImproperlyConfigured(f"{name} must be {expected}; it is “{value}”.")
