"""Contacts are sealed to public keys; a private one stops the site."""

import os
import subprocess
import sys

import pyrage
import pytest

from memorial.contributions.sealed.keys import WrongKeys, private_keys, recipients

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
    keys.write_text("# ours\n" + "\n".join(map(str, publics)) + "\n\n")
    assert len(recipients()) == 3


def test_what_is_no_key_is_said(keys):
    keys.write_text("age1nonsense\n")
    with pytest.raises(WrongKeys):
        recipients()


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


def test_with_a_private_key_nothing_starts():
    answer = subprocess.run(
        [sys.executable, "manage.py", "check"],
        env=os.environ | {"A_KEY": SECRET},
        capture_output=True,
        text=True,
    )
    assert answer.returncode != 0
    assert "There is a private age key on this server: A_KEY" in answer.stderr
    assert SECRET not in answer.stderr + answer.stdout
