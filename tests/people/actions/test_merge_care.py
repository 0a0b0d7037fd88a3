"""Of two entries that become one, the stricter word on either counts."""

import pytest

from memorial.people.actions.merge_entries import merge_entries
from memorial.people.actions.undo_merge import undo_merge
from memorial.people.care import care_for
from memorial.people.models import (
    Consent,
    DecidedEntry,
    Decision,
    OtherName,
    PersonPage,
    PersonSource,
    PrivateRow,
    Purpose,
)
from tests.factories.people import in_language, person, withhold_name
from tests.factories.users import UserFactory

CANARY = "Kanarienvogel"


@pytest.fixture
def two(trees):
    return (
        person(trees.timeline["en"], name="Testina Una"),
        person(trees.timeline["fr"], name=f"Testina {CANARY}"),
    )


def merge(one, other, **chosen):
    return merge_entries(stays=one.number, goes=other.number, chosen=chosen, by=None)


def care(page):
    return care_for([page.translation_key])(page.translation_key)


def answer(page, purpose, given):
    Consent.objects.create(
        translation_key=page.translation_key, purpose=purpose, given=given
    )


def read(client, page):
    return "".join(
        client.get(in_language(page, code).url).content.decode()
        for code in ("en", "fr")
    )


@pytest.mark.parametrize("which", [0, 1])
def test_a_name_that_either_withholds_is_withheld(client, two, which):
    withhold_name(two[which])
    joining = merge(*two)
    html = read(client, two[0])
    assert "Name not published" in html
    assert [word for word in ("Testina", CANARY) if word in html] == []
    undo_merge(joining, by=None)
    back = PersonPage.objects.get(
        translation_key=two[1].translation_key, locale__language_code="en"
    )
    assert "name" in care(two[0]).withheld
    assert (CANARY in read(client, back)) == (which == 0)


def test_a_name_withheld_by_its_status_is_withheld(client, two):
    one, other = two
    other.name_status = "withheld"
    other.save_revision().publish()
    merge(one, other)
    assert "name" in care(one).withheld
    assert CANARY not in read(client, one)


def test_private_rows_stay_private_even_where_the_other_shows_the_same(client, two):
    one, other = two
    url = "https://example.org/hidden"
    one.sources = [PersonSource(url=url, title="Shown until now")]
    other.sources = [PersonSource(url=url)]
    other.other_names = [OtherName(text="Blaumeisli")]
    for page in two:
        page.save_revision().publish()
    for row in (*other.sources.all(), *other.other_names.all()):
        PrivateRow.objects.create(
            translation_key=other.translation_key, row_key=row.key
        )
    merge(one, other)
    html = read(client, one)
    assert [word for word in (url, "Shown until", "Blaumeisli") if word in html] == []


@pytest.mark.parametrize(
    ("mine", "theirs", "joined"),
    [
        (None, None, None),
        (None, True, True),
        (True, None, True),
        (True, False, False),
        (False, True, False),
        (None, False, False),
    ],
)
def test_a_no_wins_and_a_yes_goes_along(trees, mine, theirs, joined):
    one = person(trees.timeline["en"], informed=mine)
    other = person(trees.timeline["en"], informed=theirs)
    joining = merge(one, other)
    assert care(one).family_informed is joined
    undo_merge(joining, by=None)
    assert care(one).family_informed is (False if joined is False else mine)


def test_a_yes_to_a_portrait_goes_with_that_portrait_alone(two):
    one, other = two
    answer(other, Purpose.PORTRAIT, True)
    merge(one, other)
    assert care(one).portrait_agreed is None


def test_a_decision_goes_along_and_is_taken_back(two):
    one, other = two
    first, second = UserFactory(), UserFactory()
    decision = Decision.objects.create(reason="R", by=first, seconded_by=second)
    DecidedEntry.objects.create(
        decision=decision, translation_key=other.translation_key
    )
    joining = merge(one, other)
    assert care(one).decided
    undo_merge(joining, by=None)
    assert (care(one).decided, care(other).decided) == (False, True)


def test_the_name_of_a_minor_is_not_shown_by_the_age_of_the_other(client, two):
    one, other = two
    other.age_from = 15
    other.save_revision().publish()
    assert CANARY not in read(client, other)
    merge(one, other)
    html = read(client, one)
    assert ("Testina Una" in html, CANARY in html) == (True, False)


def decide(page):
    first, second = UserFactory(), UserFactory()
    decision = Decision.objects.create(reason="R", by=first, seconded_by=second)
    DecidedEntry.objects.create(decision=decision, translation_key=page.translation_key)


@pytest.mark.parametrize("adult, chosen", [(0, {"age": "other"}), (1, {})])
def test_what_was_decided_of_an_adult_names_no_child(client, two, adult, chosen):
    child, grown = two[1 - adult], two[adult]
    child.age_from = 15
    child.save_revision().publish()
    decide(grown)
    merge(*two, **chosen)
    html = read(client, two[0])
    assert [word for word in ("Testina", CANARY) if word in html] == []


def test_what_was_decided_of_the_child_names_them_still(client, two):
    """The control."""
    for page in two:
        page.age_from = 15
        page.save_revision().publish()
    decide(two[0])
    merge(*two)
    assert "Testina Una" in read(client, two[0])


def test_an_old_version_of_the_entry_brings_no_withheld_name_back(client, two):
    one, other = two
    before = one.get_latest_revision()
    withhold_name(other)
    merge(one, other)
    before.publish()
    assert "Testina" not in read(client, one)
