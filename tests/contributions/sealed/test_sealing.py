"""What is sealed here is opened elsewhere, and its length tells nothing."""

import json
import stat
from base64 import b64decode, b64encode
from io import BytesIO

import pyrage
import pytest
from django.core.files.base import ContentFile

from memorial.contributions.sealed.sealing import seal_file, sealed_text
from offline import contacts

MEGABYTE = 1024 * 1024


@pytest.fixture
def identities(settings, tmp_path):
    made = [pyrage.x25519.Identity.generate() for _ in range(3)]
    settings.CONTACT_KEYS = tmp_path / "keys.txt"
    settings.CONTACT_KEYS.write_text("\n".join(str(i.to_public()) for i in made))
    return made


def test_any_one_key_opens_it_and_no_other(identities):
    sealed = b64decode(sealed_text("Nobody, 000 · ሰላም"))
    for identity in identities:
        assert contacts.unsealed(sealed, identity).decode() == "Nobody, 000 · ሰላም"
    with pytest.raises(pyrage.DecryptError):
        contacts.unsealed(sealed, pyrage.x25519.Identity.generate())


def sealed_file(content):
    sink = BytesIO()
    seal_file(ContentFile(content), sink)
    return sink.read()


def filled(sealed, identities):
    """How much is sealed: age adds a random length, which tells nothing, besides."""
    return len(pyrage.decrypt(sealed, identities))


@pytest.mark.parametrize(
    ("length", "whole"), [(0, 1024), (1, 1024), (1016, 1024), (1017, 2048)]
)
def test_a_text_is_filled_up_to_a_kilobyte(identities, length, whole):
    sealed = b64decode(sealed_text("x" * length))
    assert filled(sealed, identities) == whole


@pytest.mark.parametrize(
    ("length", "megabytes"), [(1, 1), (900_000, 1), (MEGABYTE, 2), (6 * MEGABYTE, 10)]
)
def test_a_file_is_filled_up_to_the_next_step(identities, length, megabytes):
    sealed = sealed_file(b"y" * length)
    assert filled(sealed, identities) == megabytes * MEGABYTE
    assert contacts.unsealed(sealed, identities[2]) == b"y" * length


def test_what_was_changed_does_not_open(identities):
    sealed = bytearray(b64decode(sealed_text("x")))
    sealed[-1] ^= 1
    with pytest.raises(pyrage.DecryptError):
        contacts.unsealed(bytes(sealed), identities[0])


def test_the_tool_makes_a_key_and_opens_a_bundle(settings, tmp_path, capsys):
    key, bundle = tmp_path / "key", tmp_path / "bundle.json"
    assert contacts.main(["new-key", str(key)]) == 0
    settings.CONTACT_KEYS = tmp_path / "keys.txt"
    settings.CONTACT_KEYS.write_text(capsys.readouterr().out)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    original = b64encode(sealed_file(b"photo")).decode()
    parts = [
        {"kind": "contact", "contribution": 7, "content": sealed_text("Nobody, 000")},
        {"kind": "file", "number": 1, "contribution": 7, "content": original},
    ]
    bundle.write_text(json.dumps({"sealed": parts}))
    assert contacts.main(["open", str(key), str(bundle), "--into", str(tmp_path)]) == 0
    assert "7: Nobody, 000\n" in capsys.readouterr().out
    assert (tmp_path / "7-1").read_bytes() == b"photo"


def test_the_tool_says_what_is_wrong(tmp_path):
    key, bundle = tmp_path / "key", tmp_path / "bundle.json"
    contacts.main(["new-key", str(key)])
    assert "there already" in contacts.main(["new-key", str(key)])
    assert "cannot be read" in contacts.main(["open", str(key), str(bundle)])
    bundle.write_text("{}")
    assert "no bundle" in contacts.main(["open", str(key), str(bundle)])
    other = pyrage.x25519.Identity.generate().to_public()
    content = b64encode(pyrage.encrypt(b"x", [other])).decode()
    bundle.write_text(json.dumps({"sealed": [{"content": content}]}))
    assert "does not open" in contacts.main(["open", str(key), str(bundle)])
