"""Addresses of database, cache and mail: read whole, refused without their password."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from memorial.settings.parts import services

NAME = "MEMORIAL_INVENTED_URL"
SECRET = "a-pass-word"


def read(monkeypatch, reader, value):
    monkeypatch.setenv(NAME, value)
    return getattr(services, reader)(NAME, "unused")


@pytest.mark.parametrize(
    ("value", "engine", "name", "host"),
    [
        ("sqlite:////srv/a.sqlite3", "sqlite3", "/srv/a.sqlite3", ""),
        ("sqlite:////srv/c%2B%2B/a", "sqlite3", "/srv/c++/a", ""),
        ("postgres://someone:x@db:5432/archive", "postgresql", "archive", "db"),
        ("postgresql://db/archive", "postgresql", "archive", "db"),
        ("postgres:///archive", "postgresql", "archive", ""),
    ],
)
def test_it_reads_a_database(monkeypatch, value, engine, name, host):
    read_value = read(monkeypatch, "database", value)
    assert read_value["ENGINE"] == f"django.db.backends.{engine}"
    assert (read_value["NAME"], read_value["HOST"]) == (name, host)


@pytest.mark.parametrize(
    ("value", "backend", "location"),
    [
        ("locmemcache://", "locmem.LocMemCache", ""),
        ("dummycache://", "dummy.DummyCache", ""),
        ("dbcache://kept_answers", "db.DatabaseCache", "kept_answers"),
        ("redis://cache:6379/0", "redis.RedisCache", "redis://cache:6379/0"),
    ],
)
def test_it_reads_a_cache(monkeypatch, value, backend, location):
    monkeypatch.setattr(services, "find_spec", lambda name: name == "redis")
    assert read(monkeypatch, "cache", value) == {
        "BACKEND": f"django.core.cache.backends.{backend}",
        "LOCATION": location,
    }


def test_redis_without_its_package_is_said_at_the_start(monkeypatch):
    monkeypatch.setattr(services, "find_spec", lambda name: None)
    with pytest.raises(ImproperlyConfigured, match=f"^{NAME} names a Redis server"):
        read(monkeypatch, "cache", "redis://cache:6379/0")


@pytest.mark.parametrize(
    ("value", "port", "tls", "ssl"),
    [
        ("smtp://mail.example.org", 25, False, False),
        ("smtp+tls://mail.example.org", 587, True, False),
        ("smtp+ssl://mail.example.org", 465, False, True),
        ("smtp+tls://mail.example.org:2525", 2525, True, False),
    ],
)
def test_it_reads_a_mail_server(monkeypatch, value, port, tls, ssl):
    mail = read(monkeypatch, "mail", value)
    assert mail["EMAIL_HOST"] == "mail.example.org"
    assert mail["EMAIL_PORT"] == port
    assert (mail["EMAIL_USE_TLS"], mail["EMAIL_USE_SSL"]) == (tls, ssl)


def test_a_user_and_a_password_of_mail_may_hold_any_character(monkeypatch):
    mail = read(monkeypatch, "mail", "smtp://me%40a.org:p%2F%3Aw@mail.example.org")
    assert mail["EMAIL_HOST_USER"] == "me@a.org"
    assert mail["EMAIL_HOST_PASSWORD"] == "p/:w"


def test_mail_may_go_to_a_folder(monkeypatch):
    mail = read(monkeypatch, "mail", "filemail:///srv/my%20mail")
    assert mail["EMAIL_FILE_PATH"] == "/srv/my mail"


@pytest.mark.parametrize(
    ("reader", "value"),
    [
        ("database", "nonsense"),
        ("database", f"mysql://someone:{SECRET}@db/archive"),
        ("database", f"postgres://someone:{SECRET}@db:many/archive"),
        ("database", f"postgres://someone:{SECRET}@db"),
        ("database", f"postgres://someone:{SECRET}@["),
        ("database", "sqlite://"),
        ("database", "sqlite://:memory:"),
        ("database", "sqlite:///relative.sqlite3"),
        ("cache", "nonsense"),
        ("cache", f"memcache://:{SECRET}@cache"),
        ("cache", f"redis://:{SECRET}@cache:many/0"),
        ("cache", "redis://"),
        ("cache", "redis://["),
        ("cache", "dbcache://"),
        ("mail", "nonsense"),
        ("mail", f"imap://someone:{SECRET}@mail"),
        ("mail", f"smtp://someone:{SECRET}@mail:many"),
        ("mail", "smtp://"),
        ("mail", "filemail://relative"),
        ("mail", "filemail://"),
    ],
)
def test_a_wrong_address_is_named_and_not_shown(monkeypatch, reader, value):
    with pytest.raises(ImproperlyConfigured) as raised:
        read(monkeypatch, reader, value)
    sentence = str(raised.value)
    assert sentence.startswith(f"{NAME} must be an address ")
    assert sentence.endswith(".")
    assert SECRET not in sentence
