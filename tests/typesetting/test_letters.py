"""Letters are set in their own shape or, for want of one, in plain letters."""

import pytest

from memorial.typesetting.letters import can_be_set, settable


@pytest.mark.parametrize(
    "text", ["Žiga Łuç Nguyễn", "محمد پیرۆز ټ", "ኣብርሃም", "Олена", "ˈin.vən"]
)
def test_these_are_set_as_they_are(text):
    assert can_be_set(text)
    assert settable(text) == text


@pytest.mark.parametrize("text", ["中文", "বাংলা", "\U0001f600", "a\u202eb", "a\x00b"])
def test_these_are_not(text):
    assert not can_be_set(text)
    assert can_be_set(settable(text))
