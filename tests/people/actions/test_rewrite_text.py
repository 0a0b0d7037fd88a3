"""A text that told a hidden name says something else, and not the name again."""

import pytest
from django.core.exceptions import ValidationError

from memorial.people.actions.rewrite_text import rewrite_text
from memorial.people.models import PersonPage
from memorial.people.walking.texts import texts_of_entries
from tests.factories.people import person, withhold_name

NAME = "Ana Kanarivogel"


def test_other_words_that_tell_it_all_the_same_are_refused(trees):
    withhold_name(person(trees.timeline["en"], name=NAME))
    page = person(trees.timeline["en"], name="Bo Altera", summary="Bo sang.")
    [told] = [each for each in texts_of_entries() if each.text == "Bo sang."]
    with pytest.raises(ValidationError, match=f"“{NAME}” is a name that must not"):
        rewrite_text(told, f"A friend of {NAME}.")
    assert PersonPage.objects.get(pk=page.pk).summary == "Bo sang."
    rewrite_text(told, "Bo sang, and cooked.")
    assert PersonPage.objects.get(pk=page.pk).summary == "Bo sang, and cooked."
