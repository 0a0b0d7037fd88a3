"""What merges, splits, undoes, names and rewrites makes no hidden name public."""

import pytest
from django.core.exceptions import ValidationError

from memorial.people.actions.merge_entries import merge_entries
from memorial.people.actions.rewrite_text import rewrite_text
from memorial.people.actions.split_entry import split_entry
from memorial.people.actions.undo_merge import undo_merge
from memorial.people.actions.undo_split import undo_split
from memorial.people.joining.parting import Part
from memorial.people.joining.refusing import Refused
from memorial.people.models import Joining, PersonPage, Relation
from memorial.people.walking.texts import texts_of_entries
from tests.factories.people import person, withhold_name

NAME, TELLING = "Ana Kanarivogel", "A friend of Ana Kanarivogel."
MUST_NOT = f"“{NAME}” is a name that must not be published."


@pytest.fixture
def other(trees):
    """Somebody whose name is hidden by some tests, when they say so."""
    return person(trees.timeline["en"], name=NAME)


@pytest.fixture
def page(trees):
    return person(trees.timeline["en"], name="Bo Altera", summary="Bo sang.")


def merge(stays, goes):
    return merge_entries(stays=stays.number, goes=goes.number, chosen={}, by=None)


def told_in_public():
    return [
        told for told in texts_of_entries() if TELLING in told.text and not told.draft
    ]


def test_a_draft_that_is_merged_into_a_public_entry(trees, page, other):
    draft = person(trees.timeline["en"], name="Bo", life=TELLING, publish=False)
    withhold_name(other)
    with pytest.raises(Refused, match=MUST_NOT):
        merge(page, draft)
    assert PersonPage.objects.filter(number=draft.number).exists()
    assert not Joining.objects.exists()


def test_what_was_merged_before_the_name_was_hidden(trees, page, other):
    twin = person(trees.timeline["en"], name="Bo", life=TELLING)
    joining = merge(page, twin)
    page = PersonPage.objects.get(pk=page.pk)
    page.life = "A friend."
    page.save_revision().publish()
    withhold_name(other)
    with pytest.raises(Refused, match=MUST_NOT):
        undo_merge(joining, by=None)
    assert told_in_public() == []


def test_what_was_split_before_the_name_was_hidden(trees, page, other):
    both = person(trees.timeline["en"], name="Uno and Due", life=TELLING)
    parts = [Part({"name": name}, words=frozenset()) for name in ("Uno", "Due")]
    joining = split_entry(number=both.number, parts=parts, by=None)
    withhold_name(other)
    with pytest.raises(Refused, match=MUST_NOT):
        undo_split(joining, by=None)
    assert told_in_public() == []


def test_a_part_that_is_no_relative_any_more(trees, other):
    """The door hid the text as long as the whole was one."""
    both = person(trees.timeline["en"], name="Uno and Due", life=TELLING)
    both.relations = [Relation(relative=other, kind="sibling")]
    both.save_revision().publish()
    withhold_name(other)
    parts = [Part({"name": name}) for name in ("Uno", "Due")]
    with pytest.raises(Refused, match=MUST_NOT):
        split_entry(number=both.number, parts=parts, by=None)
    assert PersonPage.objects.filter(number=both.number).exists()


def test_other_words_that_tell_it_all_the_same(page, other):
    withhold_name(other)
    [told] = [each for each in texts_of_entries() if each.text == "Bo sang."]
    with pytest.raises(ValidationError, match=MUST_NOT):
        rewrite_text(told, TELLING)
    assert told_in_public() == []
    rewrite_text(told, "Bo sang, and cooked.")
    assert PersonPage.objects.get(pk=page.pk).summary == "Bo sang, and cooked."


def test_what_the_door_hides_anyway_stands_in_nobodys_way(trees, other):
    """The name is that of an own private one: such a text is not shown."""
    twin = person(trees.timeline["en"], name=NAME, life=TELLING)
    withhold_name(twin)
    withhold_name(other)
    merge(other, twin)
    assert not PersonPage.objects.filter(number=twin.number).exists()
