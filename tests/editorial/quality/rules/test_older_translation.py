"""A translation that is older than its original is found, and named."""

from tests.admin_forms import edit
from tests.editorial.quality.finding import found
from tests.factories.people import in_language, person


def test_it_finds_translations_of_a_former_text(client, trees, moderator):
    entry = person(trees.timeline["en"], name="Ada", life="A life.")
    edit(client, in_language(entry, "fr"), life="Une vie.")
    assert found("older_translation") == {}
    edit(client, entry, life="Another life.")
    assert found("older_translation") == {"Ada": "Français (life)"}
    edit(client, in_language(entry, "fr"), words_confirmed="on")
    assert found("older_translation") == {}
