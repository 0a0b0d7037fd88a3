"""No merge, split or undoing brings a name back that must not be told."""

import pytest
from wagtail.models import Revision

from memorial.people.actions.merge_entries import merge_entries
from memorial.people.actions.split_entry import split_entry
from memorial.people.actions.undo_merge import undo_merge
from memorial.people.actions.undo_split import undo_split
from memorial.people.cards import drawing
from memorial.people.joining.parting import Part
from memorial.people.joining.refusing import Refused
from memorial.people.models import PersonPage, Withdrawal
from tests.factories.people import person, withhold_name
from tests.journeys.doors import CODES
from tests.journeys.hidden_people import HiddenPeople
from tests.journeys.test_withheld_names import telling, walk

# Whose names: withheld before the merge, since the merge, withdrawn since, split.
BEFORE, SINCE, GONE, SPLIT = "Gimpelvogel", "Wachtelkind", "Dompfaffen", "Amselruf"
CANARIES = (BEFORE, SINCE, GONE, SPLIT)


@pytest.fixture
def people(trees, settings, monkeypatch):
    settings.COMPONENTS_PAGE = True
    monkeypatch.setattr(drawing, "as_png", lambda _, told: repr(told).encode())
    return HiddenPeople(trees)


@pytest.fixture
def joined(people):
    """Two entries for each canary, all of them merged or split, and then hidden."""
    before, since, gone = (twins(people, word) for word in (BEFORE, SINCE, GONE))
    old = [page.latest_revision_id for page in (before[0], since[0])]
    withhold_name(before[1])
    done = [merge(*pair) for pair in (before, since, gone)]
    one = people.named(SPLIT)
    parts = [Part({"name": f"{SPLIT} {place}"}) for place in (1, 2)]
    done.append(split_entry(number=one.number, parts=parts, by=None))
    yield before, since, gone, one, old, done


def twins(people, word):
    stays = people.named(word)
    goes = person(
        people.trees.timeline["fr"],
        name=f"Nana {word}",
        incident=people.event,
        **people.telling(word),
    )
    return stays, goes


def merge(one, other):
    return merge_entries(stays=one.number, goes=other.number, chosen={}, by=None)


def hide(since, gone, done):
    withhold_name(since[0])
    Withdrawal.objects.create(translation_key=gone[0].translation_key)
    PersonPage.objects.get(pk=gone[0].pk).unpublish()
    first = done[-1].into.order_by("pk").first()
    withhold_name(PersonPage.objects.filter(number=first.pk).first())
    second = done[-1].into.order_by("pk").last()
    withhold_name(PersonPage.objects.filter(number=second.pk).first())


@pytest.mark.parametrize("code", CODES)
def test_no_door_tells_them_before_or_after_undoing(client, people, joined, code):
    before, since, gone, one, old, done = joined
    open_names = walk(client, people, code)
    assert telling(open_names, BEFORE) == []
    assert all(len(telling(open_names, word)) > 5 for word in CANARIES[1:])
    hide(since, gone, done)
    for revision in Revision.objects.filter(pk__in=old):
        revision.publish()
    told = walk(client, people, code)
    assert {word: telling(told, word) for word in CANARIES} == dict.fromkeys(
        CANARIES, []
    )
    for page in (before[0], since[0]):
        PersonPage.objects.get(pk=page.pk).get_latest_revision().publish()
    undo_merge(done[0], by=None)
    undo_merge(done[1], by=None)
    with pytest.raises(Refused):
        undo_merge(done[2], by=None)
    undo_split(done[3], by=None)
    told = walk(client, people, code)
    assert {word: telling(told, word) for word in CANARIES} == dict.fromkeys(
        CANARIES, []
    )
