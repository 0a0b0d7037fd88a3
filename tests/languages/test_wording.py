"""A translation's texts: borrowed, its own, older than the original, or hidden."""

import pytest

from memorial.languages.wording import Wording, wordings
from tests.admin_forms import edit
from tests.factories.people import in_language, person

pytestmark = pytest.mark.usefixtures("moderator")


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], life="A life.")


def life(entry):
    return wordings(in_language(entry, "fr"))["life"]


def test_a_text_not_yet_translated_is_borrowed(entry):
    assert life(entry) == Wording("A life.", "en", borrowed=True)


def test_a_translated_text_is_its_own(client, entry):
    edit(client, in_language(entry, "fr"), life="Une vie.")
    assert life(entry) == Wording("Une vie.", "fr")


def test_an_edit_to_the_original_leaves_the_translation_marked_older(client, entry):
    edit(client, in_language(entry, "fr"), life="Une vie.")
    edit(client, entry, life="Another life.")
    assert life(entry) == Wording("Une vie.", "fr", older=True)


def test_a_translation_of_the_new_text_is_no_longer_older(client, entry):
    edit(client, in_language(entry, "fr"), life="Une vie.")
    edit(client, entry, life="Another life.")
    edit(client, in_language(entry, "fr"), life="Une autre vie.")
    assert life(entry) == Wording("Une autre vie.", "fr")


def test_a_translator_may_confirm_an_older_text(client, entry):
    edit(client, in_language(entry, "fr"), life="Une vie.")
    edit(client, entry, life="A life!")
    edit(client, in_language(entry, "fr"), words_confirmed="on")
    assert life(entry) == Wording("Une vie.", "fr")


def test_a_text_that_must_not_stay_is_hidden_at_once(client, entry):
    edit(client, in_language(entry, "fr"), life="Une vie à cacher.")
    edit(client, entry, life="Another life.", texts_to_hide=["life"])
    assert life(entry) == Wording("Another life.", "en", borrowed=True)


def test_a_hidden_text_does_not_come_back_with_its_old_draft(client, entry):
    edit(client, in_language(entry, "fr"), life="Une vie à cacher.")
    edit(client, entry, life="Another life.", texts_to_hide=["life"])
    edit(client, in_language(entry, "fr"), life="Une autre vie.")
    edit(client, in_language(entry, "fr"), life="Une vie à cacher.")
    assert life(entry).text == "Another life."


def test_a_text_made_from_an_old_original_says_so_when_it_is_published_late(
    client, entry
):
    edit(client, in_language(entry, "fr"), action=None, life="Une vie.")
    edit(client, entry, life="Another life.")
    edit(client, in_language(entry, "fr"))
    assert life(entry) == Wording("Une vie.", "fr", older=True)


def test_a_text_of_an_older_draft_is_hidden_too(client, entry):
    edit(client, in_language(entry, "fr"), life="Une première vie.")
    edit(client, in_language(entry, "fr"), life="Une seconde vie.")
    edit(client, entry, life="Another life.", texts_to_hide=["life"])
    edit(client, in_language(entry, "fr"), life="Une première vie.")
    assert life(entry).text == "Another life."
