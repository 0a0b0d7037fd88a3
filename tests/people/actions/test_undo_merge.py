"""A merge undone: both entries as they were, but for what was said since."""

import pytest

from memorial.people.actions.forget_joinings import forget_joinings
from memorial.people.actions.merge_entries import merge_entries
from memorial.people.actions.undo_merge import undo_merge
from memorial.people.joining.refusing import Refused
from memorial.people.ledger import enter
from memorial.people.models import (
    FormerAddress,
    Joining,
    PersonPage,
    PersonSource,
    Provenance,
    Relation,
    Withdrawal,
)
from tests.factories.notes import noted
from tests.factories.people import in_language, person, withhold_name

CANARY = "Kanarienvogel"


@pytest.fixture
def two(trees):
    one = person(trees.timeline["en"], name="Testina Una", age_from=None)
    other = person(
        trees.timeline["fr"], name=f"Testina {CANARY}", age_from=22, summary="Elle."
    )
    other.sources = [PersonSource(title="The story")]
    noted(other, text="Une note.")
    return one, PersonPage.objects.get(pk=other.pk)


def merge(one, other):
    return merge_entries(stays=one.number, goes=other.number, chosen={}, by=None)


def back(page, code):
    return PersonPage.objects.get(number=page.number, locale__language_code=code)


def read(client, page, code):
    return client.get(back(page, code).url).content.decode()


@pytest.mark.parametrize("code", ["en", "fr"])
def test_both_entries_read_as_before(client, two, code):
    one, other = two
    former = in_language(other, code).url
    undo_merge(merge(one, other), by=None)
    assert back(other, code).url == former
    assert back(other, code).translation_key == other.translation_key
    html = read(client, other, code)
    age = {"en": "22 years old", "fr": "22\xa0ans"}[code]
    told = [CANARY, age, "Elle.", "The story", "Une note."]
    assert [word for word in told if word not in html] == []
    mine = read(client, one, code).split('<nav class="before-and-after"')[0]
    assert [word for word in told if word in mine] == []
    assert not FormerAddress.objects.exists()


def test_the_original_is_what_it_was_and_can_be_edited(two):
    one, other = two
    undo_merge(merge(one, other), by=None)
    page = back(other, "fr")
    assert (page.is_translation, page.has_unpublished_changes) == (False, False)
    page.summary = "Autre."
    page.save_revision().publish()
    assert back(other, "fr").summary == "Autre."


def test_what_was_written_since_stays(two):
    one, other = two
    joining = merge(one, other)
    page = back(one, "en")
    page.life = "Written since."
    page.age_from = 23
    page.save_revision().publish()
    undo_merge(joining, by=None)
    page = back(one, "en")
    assert (page.life, page.age_from) == ("Written since.", 23)
    assert page.sources.count() == 0


def test_what_went_along_comes_back(trees, two):
    one, other = two
    Provenance.objects.create(translation_key=other.translation_key, origin="a list")
    teller = person(trees.timeline["en"], name="Bo Altera")
    teller.relations = [Relation(kind="sibling", relative=other)]
    teller.save_revision().publish()
    one.relations = [Relation(kind="cousin", relative=other)]
    one.save_revision().publish()
    undo_merge(merge(one, other), by=None)
    assert Provenance.objects.get().translation_key == other.translation_key
    led = Relation.objects.values_list("page__number", "relative__number")
    assert set(led) == {
        (teller.number, other.number),
        (one.number, other.number),
    }


def test_a_name_withheld_since_does_not_come_back(client, two):
    one, other = two
    joining = merge(one, other)
    withhold_name(one)
    undo_merge(joining, by=None)
    for code in ("en", "fr"):
        assert back(other, code).slug == str(other.number)
        assert CANARY not in read(client, other, code)
        assert "Testina" not in read(client, one, code)


def test_who_was_withdrawn_or_taken_down_since_does_not_come_back(two):
    one, other = two
    joining = merge(one, other)
    Withdrawal.objects.create(translation_key=one.translation_key)
    with pytest.raises(Refused, match="taken down"):
        undo_merge(joining, by=None)
    assert not PersonPage.objects.filter(number=other.number).exists()


def test_who_is_in_the_ledger_by_now_does_not_come_back(two):
    one, other = two
    joining = merge(one, other)
    enter([f"Testina {CANARY}"])
    with pytest.raises(Refused) as refused:
        undo_merge(joining, by=None)
    assert CANARY not in str(refused.value)
    assert not PersonPage.objects.filter(number=other.number).exists()


def test_what_was_forgotten_does_not_come_back(two):
    one, other = two
    joining = merge(one, other)
    forget_joinings(one.translation_key)
    assert CANARY not in str(Joining.objects.values().get())
    with pytest.raises(Refused, match="erased"):
        undo_merge(joining, by=None)


def test_it_is_undone_once_and_in_order(trees, two):
    one, other = two
    third = person(trees.timeline["en"], name="Testina Tre")
    first, second = merge(one, other), merge(one, third)
    with pytest.raises(Refused, match=f"undo no. {third.number} first"):
        undo_merge(first, by=None)
    undo_merge(second, by=None)
    undo_merge(first, by=None)
    with pytest.raises(Refused, match="already"):
        undo_merge(first, by=None)
    assert PersonPage.objects.count() == 6


def test_they_can_be_merged_again(two):
    one, other = two
    undo_merge(merge(one, other), by=None)
    merge(one, other)
    assert PersonPage.objects.count() == 2
