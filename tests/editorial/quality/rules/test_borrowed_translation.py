"""Texts that stand in one language only are found, and named."""

from tests.admin_forms import edit
from tests.editorial.quality.finding import found
from tests.factories.people import in_language, person


def test_it_finds_texts_that_are_not_translated(client, trees, moderator):
    entry = person(trees.timeline["en"], name="Ada", summary="A.", life="A life.")
    person(trees.timeline["fr"], name="Bea")
    assert found("borrowed_translation") == {"Ada": "Français (one sentence, life)"}
    edit(client, in_language(entry, "fr"), life="Une vie.", summary="A.")
    assert found("borrowed_translation") == {}
