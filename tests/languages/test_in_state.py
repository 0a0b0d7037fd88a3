"""Who is older in a language: only where today's wording rests on another original."""

import pytest

from memorial.languages.in_state import State, in_state, originals
from memorial.languages.models import TranslatedText
from memorial.people.models import PersonPage
from tests.admin_forms import edit
from tests.factories.people import in_language, person

pytestmark = pytest.mark.usefixtures("moderator")


@pytest.fixture
def older(trees, client):
    page = person(trees.timeline["en"], name="Novella Ficta", life="A life.")
    edit(client, in_language(page, "fr"), life="Une vie.")
    edit(client, page, life="Another life.")
    return page


def names(trees):
    found = in_state(originals(PersonPage), trees.locale["fr"], State.OLDER)
    return list(found.values_list("name", flat=True))


def test_whose_original_was_written_anew_is_older(trees, older):
    assert names(trees) == ["Novella Ficta"]


def test_whose_translation_was_written_anew_is_not(trees, client, older):
    edit(client, in_language(older, "fr"), life="Une autre vie.")
    assert names(trees) == []


@pytest.mark.parametrize("kept_back", ["hidden", "machine"])
def test_a_text_that_nobody_sees_is_not_older(trees, older, kept_back):
    TranslatedText.objects.update(**{kept_back: True})
    assert names(trees) == []


def test_a_text_that_the_original_no_longer_has_is_not_older(trees, client, older):
    edit(client, older, life="")
    assert names(trees) == []


def test_what_is_not_live_is_not_older(trees, older):
    in_language(older, "fr").unpublish()
    assert names(trees) == []
