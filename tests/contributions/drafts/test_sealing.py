"""Whoever has the database alone, or another secret, opens no draft."""

import pytest

from memorial.contributions.drafts import sealing
from memorial.contributions.drafts.draft import begun, opened
from memorial.contributions.drafts.sealing import (
    KEY_BYTES,
    NONCE_BYTES,
    STEP,
    Unreadable,
    derived,
    name_of,
    new_secret,
    seal,
    unseal,
)
from memorial.contributions.models import Draft
from tests.contributions.test_sending import address, post

TAG_BYTES = 16
TOLD = {"answers": {"what": {"what": "Une histoire inventée, قصة."}}}


@pytest.fixture
def secret():
    return new_secret()


def test_the_right_secret_opens_it(secret):
    assert unseal(seal(TOLD, secret), secret) == TOLD


def test_another_secret_does_not(secret):
    with pytest.raises(Unreadable):
        unseal(seal(TOLD, secret), new_secret())


@pytest.mark.parametrize("place", [0, NONCE_BYTES - 1, NONCE_BYTES, STEP, -1])
def test_a_changed_byte_is_seen(secret, place):
    sealed = bytearray(seal(TOLD, secret))
    sealed[place] ^= 1
    with pytest.raises(Unreadable):
        unseal(bytes(sealed), secret)


@pytest.mark.parametrize("length", [0, 1, NONCE_BYTES, NONCE_BYTES + TAG_BYTES, STEP])
def test_a_draft_that_was_cut_is_seen(secret, length):
    with pytest.raises(Unreadable):
        unseal(seal(TOLD, secret)[:length], secret)


def test_nothing_of_it_can_be_read(secret):
    sealed = seal(TOLD, secret)
    assert not any(word in sealed for word in (b"answers", b"invent", secret.encode()))


def test_sealed_twice_it_is_not_the_same(secret):
    assert seal(TOLD, secret) != seal(TOLD, secret)


@pytest.mark.parametrize(
    ("letters", "steps"), [(0, 1), (1, 1), (STEP - 2, 1), (STEP - 1, 2), (2 * STEP, 3)]
)
def test_its_length_tells_only_the_step(secret, letters, steps):
    """Two quotation marks belong to what JSON makes of the text."""
    sealed = seal("x" * letters, secret)
    assert len(sealed) == NONCE_BYTES + steps * STEP + TAG_BYTES


def test_the_name_is_not_the_key(secret):
    key = derived(secret, b"memorial draft key")
    assert len(key) == KEY_BYTES
    assert name_of(secret) != key.hex()
    with pytest.raises(Unreadable):
        unseal(seal(TOLD, secret), name_of(secret))


def test_each_secret_is_new():
    assert len({new_secret() for _ in range(1_000)}) == 1_000
    assert len(sealing.new_secret()) >= 43


def test_the_database_alone_opens_no_draft(sender):
    """Everything in a row, tried as a secret; and the cookie, which opens it."""
    post(sender, address("question", "someone", "what"), what="An invented story.")
    row = Draft.objects.get()
    sealed = bytes(row.sealed)
    assert b"invented" not in sealed
    for tried in (row.name, row.name.upper(), sealed[:NONCE_BYTES].hex()):
        with pytest.raises(Unreadable):
            unseal(sealed, tried)
        assert opened(tried) is None
    secret = sender.cookies["writing"].value
    assert opened(secret).answers["what"]["what"] == "An invented story."


def test_a_draft_put_under_another_name_stays_shut(db):
    mine, other = begun(), begun()
    mine.keep()
    Draft.objects.filter(name=mine.name).update(name=other.name)
    assert opened(other.secret) is None
    assert opened(mine.secret) is None


def test_its_day_begins_with_the_hour(db, time_machine):
    time_machine.move_to("2026-03-04T10:59:58+00:00", tick=False)
    begun().keep({"age": {"age": "20"}})
    assert f"{Draft.objects.get().expires_at:%d %H:%M:%S.%f}" == "05 10:00:00.000000"
