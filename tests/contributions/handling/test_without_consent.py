"""Words that the sender has not allowed us to publish are put into no field."""

from tests.contributions.handling.taking import ALL_PARTS, SENT, keep, newest, proposed
from tests.factories.contributions import contribution


def test_without_consent_for_text_neither_names_nor_words_are_proposed(desk):
    sent = contribution(answers=SENT)
    assert proposed(desk, sent) == {"age", "origin", "when", "sources"}
    shown = desk.read("draft", sent.pk)
    parts = {part.code: part for part in shown.context["parts"]}
    assert parts["where"]["place"].initial == ""
    assert parts["sources"]["description"].initial == ""
    assert parts["sources"]["links"].initial.startswith("https://example.org/a")
    assert shown.text.count("In your own words:") == 2


def test_with_it_they_are(desk):
    """The control."""
    sent = contribution(answers=SENT, allowed=["text"])
    assert proposed(desk, sent) == set(ALL_PARTS) - {"circumstances", "life"}
    shown = desk.read("draft", sent.pk)
    parts = {part.code: part for part in shown.context["parts"]}
    assert parts["where"]["place"].initial == "a beach near Calais"
    assert "her sister" in parts["sources"]["description"].initial
    assert "In your own words:" not in shown.text


def test_a_place_is_told_in_the_editor_s_own_words(desk):
    sent = contribution(answers=SENT)
    keep(desk, sent, "where", **{"where-place": "near Calais"})
    assert newest(sent).place == "near Calais"
