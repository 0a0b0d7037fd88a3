"""Reads where database, cache and mail are, from addresses that may hold passwords."""

from importlib.util import find_spec
from urllib.parse import unquote, urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

from .environment import text

# Whoever sends something waits for it, where no worker does the tasks.
SECONDS_FOR_MAIL = 5
MAIL_BACKENDS = {
    "smtp": "smtp",
    "smtp+tls": "smtp",
    "smtp+ssl": "smtp",
    "filemail": "filebased",
    "consolemail": "console",
    "dummymail": "dummy",
}
MAIL_PORTS = {"smtp": 25, "smtp+tls": 587, "smtp+ssl": 465}
CACHES = ("locmemcache", "dbcache", "redis", "rediss", "dummycache")


def database(name, default):
    """``sqlite:////folder/file`` or ``postgres://user:password@host/name``."""
    value, parts = split(name, default)
    if parts.scheme == "sqlite":
        known = not parts.netloc and parts.path.startswith("//")
    else:
        known = parts.scheme in ("postgres", "postgresql") and parts.path.strip("/")
    if not known:
        raise wrong(name, "sqlite:////folder/file or postgres://user@host/name")
    return environ.Env.db_url_config(value)


def cache(name, default):
    """``locmemcache://``, ``dbcache://table``, ``redis://host`` and the like."""
    value, parts = split(name, default)
    needs_host = parts.scheme in ("dbcache", "redis", "rediss")
    if parts.scheme not in CACHES or (needs_host and not parts.netloc):
        raise wrong(name, "locmemcache://, dbcache://table or redis://host:6379/0")
    if parts.scheme.startswith("redis") and not find_spec("redis"):
        raise ImproperlyConfigured(
            f"{name} names a Redis server: that needs the Python package “redis”."
        )
    return environ.Env.cache_url_config(value)


def mail(name, default):
    """Django's settings for mail: to a server, into a folder, or nowhere."""
    _value, parts = split(name, default)
    to_server = parts.scheme in MAIL_PORTS
    to_folder = parts.scheme == "filemail"
    if (
        parts.scheme not in MAIL_BACKENDS
        or (to_server and not parts.hostname)
        or (to_folder and (parts.netloc or len(parts.path) < 2))
    ):
        raise wrong(name, "smtp+tls://user:password@host:587 or filemail:///folder")
    return {
        "EMAIL_BACKEND": f"django.core.mail.backends.{MAIL_BACKENDS[parts.scheme]}"
        ".EmailBackend",
        "EMAIL_HOST": parts.hostname or "",
        "EMAIL_PORT": parts.port or MAIL_PORTS.get(parts.scheme, 0),
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_TLS": parts.scheme == "smtp+tls",
        "EMAIL_USE_SSL": parts.scheme == "smtp+ssl",
        "EMAIL_FILE_PATH": unquote(parts.path) if to_folder else None,
        "EMAIL_TIMEOUT": SECONDS_FOR_MAIL,
    }


def split(name, default):
    """The value and its parts; a port that is no number is refused here."""
    value = text(name, default)
    try:
        parts = urlsplit(value)
        _port = parts.port
    except ValueError:
        raise ImproperlyConfigured(
            f"{name} must be an address whose host and port can be read."
        ) from None
    return value, parts


def wrong(name, expected):
    """Without the value, which may hold a password."""
    return ImproperlyConfigured(f"{name} must be an address such as {expected}.")
