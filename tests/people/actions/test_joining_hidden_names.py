"""What is joined, parted or named tells in public no name that an entry hides."""

import pytest

from memorial.people.actions.merge_entries import merge_entries
from memorial.people.actions.name_person import Naming, name_person
from memorial.people.actions.rewrite_text import rewrite_text
from memorial.people.actions.sign_off import sign_off
from memorial.people.actions.split_entry import split_entry
from memorial.people.actions.undo_merge import undo_merge
from memorial.people.actions.undo_split import undo_split
from memorial.people.joining.parting import Part
from memorial.people.joining.refusing import Refused
from memorial.people.models import PersonPage, Relation
from memorial.people.walking.hits import hits
from tests.factories.people import person, withhold_name

NAME, TELLING = "Ana Kanarivogel", "A friend of Ana Kanarivogel."
REFUSED = pytest.raises(Refused, match=f"“{NAME}” is a name that must not be")


@pytest.fixture
def people(trees):
    def make(name, **fields):
        return person(trees.timeline["en"], name=name, **fields)

    return make


@pytest.fixture
def hidden(people):
    page = people(NAME)
    withhold_name(page)
    return page


def merge(one, other):
    return merge_entries(stays=one.number, goes=other.number, chosen={}, by=None)


def life(page):
    return PersonPage.objects.get(pk=page.pk).life


def test_a_draft_is_not_published_by_a_merge(people, hidden):
    one, other = people("Una"), people("Una", life=TELLING, publish=False)
    with REFUSED:
        merge(one, other)


def test_what_was_signed_off_is_merged(people, hidden):
    one, other = people("Una"), people("Una", life=TELLING)
    [hit] = [hit for hit in hits(hidden) if hit.told.pk == other.pk]
    sign_off(hidden.translation_key, hit.told)
    merge(one, other)
    assert life(one) == TELLING


def test_undoing_a_merge_brings_no_rewritten_text_back(people):
    one, other = people("Una"), people("Una", life=TELLING)
    joining = merge(one, other)
    hidden = people(NAME)
    withhold_name(hidden)
    for hit in hits(hidden):
        if hit.told.pk == one.pk:
            rewrite_text(hit.told, "A friend.")
    with REFUSED:
        undo_merge(joining, by=None)


def test_nor_does_undoing_a_split(people):
    page = people("Uno and Due", life=TELLING)
    parts = [Part({"name": name}, words=frozenset()) for name in ("Uno", "Due")]
    joining = split_entry(number=page.number, parts=parts, by=None)
    withhold_name(people(NAME))
    with REFUSED:
        undo_split(joining, by=None)
    assert not PersonPage.objects.filter(name="Uno and Due").exists()


def test_what_the_door_hides_anyway_stands_in_nobodys_way(people, hidden):
    twin = people(NAME, life=TELLING)
    withhold_name(twin)
    merge(hidden, twin)
    assert not PersonPage.objects.filter(number=twin.number).exists()


def test_a_naming_tells_nobody_elses(people, hidden):
    page = people("", name_status="unknown")
    naming = Naming("Bo Altera", notes={"en": f"Said by {NAME}."})
    with REFUSED:
        name_person(number=page.number, naming=naming, by=None, publish=True)
    name_person(number=page.number, naming=naming, by=None, publish=False)


@pytest.mark.parametrize("words", [{"life"}, set()])
def test_a_split_leaves_no_text_without_its_bond(people, hidden, words):
    page = people("Uno and Due", life=TELLING)
    page.relations = [Relation(relative=hidden)]
    page.save_revision().publish()
    row = str(PersonPage.objects.get(pk=page.pk).relations.get().key)
    parts = [
        Part({"name": "Uno"}, rows=frozenset([row])),
        Part({"name": "Due"}, words=frozenset(words)),
    ]
    if words:
        with REFUSED:
            split_entry(number=page.number, parts=parts, by=None)
    else:
        undo_split(split_entry(number=page.number, parts=parts, by=None), by=None)
        assert PersonPage.objects.live().filter(name="Uno and Due").exists()
