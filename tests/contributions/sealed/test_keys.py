"""Contacts are sealed to public keys; a private one stops the site."""

import os
import subprocess
import sys

import pyrage
import pytest

from memorial.contributions.sealed import searching
from memorial.contributions.sealed.keys import WrongKeys, recipients
from memorial.contributions.sealed.searching import private_keys

SECRET = str(pyrage.x25519.Identity.generate())


@pytest.fixture(autouse=True)
def keys(settings, tmp_path):
    settings.CONTACT_KEYS = tmp_path / "keys.txt"
    settings.VAR_DIR = tmp_path / "var"
    return settings.CONTACT_KEYS


def test_without_a_file_there_are_none():
    assert recipients() == []


def test_each_line_is_a_key(keys):
    publics = [pyrage.x25519.Identity.generate().to_public() for _ in range(3)]
    keys.write_text(
        "\ufeff# ours\n  # of 2026\n" + "\n ".join(map(str, publics)) + "\n\n"
    )
    assert len(recipients()) == 3


def test_what_is_no_key_is_said(keys):
    keys.write_text("# ours\nage1nonsense\n")
    with pytest.raises(WrongKeys, match=r"^Line 2 is no public key of age\.$"):
        recipients()


def test_what_is_no_text_is_said(keys):
    keys.write_bytes(b"\xff\xfe")
    with pytest.raises(WrongKeys):
        recipients()


def started(**environment):
    return subprocess.run(
        [sys.executable, "manage.py", "check"],
        env=os.environ | environment,
        capture_output=True,
        text=True,
    )


def test_with_a_wrong_key_nothing_starts(keys):
    keys.write_text("age1nonsense\n")
    answer = started(MEMORIAL_CONTACT_KEYS=str(keys))
    assert answer.returncode != 0
    assert "MEMORIAL_CONTACT_KEYS names cannot be used. Line 1" in answer.stderr
    keys.write_text(str(pyrage.x25519.Identity.generate().to_public()))
    assert started(MEMORIAL_CONTACT_KEYS=str(keys)).returncode == 0


def test_a_private_key_is_found_wherever_it_lies(keys, settings, monkeypatch):
    assert list(private_keys()) == []
    monkeypatch.setenv("SOMETHING", SECRET.lower())
    (keys.parent / "beside.txt").write_text(f"# mine\n{SECRET}\n")
    settings.VAR_DIR.mkdir()
    (settings.VAR_DIR / "generated").write_text(SECRET)
    assert list(private_keys()) == [
        "SOMETHING",
        str(keys.parent / "beside.txt"),
        str(settings.VAR_DIR / "generated"),
    ]


@pytest.mark.parametrize("place", ["backup/old/keys.txt", "notes", "deep/.hidden"])
def test_a_private_key_is_found_below_and_in_a_large_file(settings, place):
    path = settings.VAR_DIR / place
    path.parent.mkdir(parents=True)
    path.write_text("x" * 500_000 + SECRET.lower())
    assert list(private_keys()) == [str(path)]


def test_what_lies_near_is_looked_at_first_and_not_all(settings, monkeypatch):
    settings.BASE_DIR = settings.VAR_DIR
    settings.CONTACT_KEYS = settings.VAR_DIR / "keys.txt"
    (settings.VAR_DIR / "a").mkdir(parents=True)
    for name in ("a/1", "a/2", "a/3", "z"):
        (settings.VAR_DIR / name).write_text(SECRET)
    monkeypatch.setattr(searching, "MOST_FILES", 2)
    assert list(private_keys()) == [
        str(settings.VAR_DIR / "z"),
        str(settings.VAR_DIR / "a/1"),
    ]


def test_no_more_is_read_than_can_be_at_each_start(settings, monkeypatch):
    settings.BASE_DIR = settings.VAR_DIR
    settings.CONTACT_KEYS = settings.VAR_DIR / "keys.txt"
    settings.VAR_DIR.mkdir()
    for name in "ab":
        (settings.VAR_DIR / name).write_text(SECRET)
    monkeypatch.setattr(searching, "MOST_BYTES", 100)
    assert list(private_keys()) == [str(settings.VAR_DIR / "a")]


def test_pictures_of_the_site_are_not_read_at_each_start(settings):
    settings.MEDIA_ROOT = settings.VAR_DIR / "media"
    settings.MEDIA_ROOT.mkdir(parents=True)
    (settings.MEDIA_ROOT / "picture.jpg").write_text(SECRET)
    assert list(private_keys()) == []


def test_with_a_private_key_nothing_starts():
    answer = started(A_KEY=SECRET)
    assert answer.returncode != 0
    assert "There is a private age key on this server: A_KEY" in answer.stderr
    assert SECRET not in answer.stderr + answer.stdout
