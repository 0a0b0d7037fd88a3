"""Reads the archive's settings from environment variables, and says what is wrong."""

import os
from pathlib import Path
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

ROOT = Path(__file__).resolve().parents[3]


def text(name, default=None, *, choices=None):
    """The variable as text; one of ``choices`` where these are given.

    A variable without default must be set: ImproperlyConfigured says so.
    """
    value = os.environ.get(name, default)
    if value is None:
        raise ImproperlyConfigured(
            f"{name} must be set. See docs/operating/settings.md."
        )
    if choices and value not in choices:
        raise wrong(name, f"one of {', '.join(choices)}", value)
    return value


def number(name, default, *, least=0, most=10**9):
    """The variable as a whole number between ``least`` and ``most``."""
    value = os.environ.get(name, str(default))
    if not (value.isascii() and value.isdigit() and least <= int(value) <= most):
        raise wrong(name, f"a whole number from {least} to {most}", value)
    return int(value)


def switch(name, default):
    """The variable as a yes or a no."""
    value = os.environ.get(name, "yes" if default else "no").lower()
    if value not in ("yes", "no"):
        raise wrong(name, "yes or no", value)
    return value == "yes"


def words(name, default):
    """The variable as a list, written with commas."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def path(name, default):
    """The variable as an absolute path."""
    value = Path(text(name, str(default))).expanduser()
    if not value.is_absolute():
        raise wrong(name, "an absolute path", str(value))
    return value


def address(name, default):
    """The variable as a web address without a slash at the end."""
    value = text(name, default).rstrip("/")
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise wrong(name, "a web address such as https://example.org", value)
    return value


def database(name, default):
    """The variable as a database: ``sqlite:///…`` or ``postgres://…``."""
    value = text(name, default)
    if not value.startswith(("sqlite://", "postgres://", "postgresql://")):
        raise wrong(name, "a sqlite:// or postgres:// address", value.split(":")[0])
    return environ.Env.db_url_config(value)


def wrong(name, expected, value):
    return ImproperlyConfigured(f"{name} must be {expected}; it is “{value}”.")
