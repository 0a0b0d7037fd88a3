"""A bond that hides a name in texts does not go before the texts were gone through."""

import pytest

from memorial.people.actions.sign_off import sign_off
from memorial.people.models import PersonPage, Relation
from memorial.people.walking.hits import hits, left
from memorial.people.walking.loosened import loosened, told_once_loosened
from tests.admin_forms import edit, errors
from tests.editorial.publishing.approving import approve, submitted
from tests.editorial.translating.desk import messages
from tests.factories.people import incident, looked_at, person, withhold_name

NAME, TELLING = "Ana Kanarivogel", "Ana was on board with Bo."
FIRST = "“Ana” stands in a text that is hidden only because"


@pytest.fixture
def event(trees):
    return incident(trees.incidents["en"], summary="Many were on board.")


@pytest.fixture
def hidden(trees, event):
    page = person(trees.timeline["en"], name=NAME, incident=event)
    withhold_name(page)
    return fresh(page)


@pytest.fixture
def friend(trees, event, hidden):
    page = person(trees.timeline["en"], name="Bo Altera", life=TELLING, incident=event)
    return fresh(page)


def fresh(page):
    return PersonPage.objects.get(pk=page.pk)


def read(client, page):
    return client.get(fresh(page).url).text


def test_as_long_as_they_are_bound_nobody_reads_it(client, friend):
    assert "Bo Altera" in read(client, friend)
    assert "Ana" not in read(client, friend)


def test_the_form_refuses_until_the_text_was_gone_through(
    client, moderator, friend, hidden
):
    assert FIRST in str(errors(edit(client, friend, incident="")))
    assert fresh(friend).incident is not None
    [hit] = [hit for hit in left(hits(hidden)) if hit.told.pk == friend.pk]
    sign_off(hidden.translation_key, hit.told)
    edit(client, friend, incident="")
    assert fresh(friend).incident is None


def test_so_does_that_of_whoever_is_hidden(client, moderator, friend, hidden):
    assert FIRST in str(errors(edit(client, hidden, incident="")))
    assert fresh(hidden).incident is not None


def test_whoever_approves_it_is_told(client, moderator, friend):
    friend.incident = None
    looked_at(friend)
    friend.save_revision()
    assert FIRST in messages(approve(client, friend, submitted(friend)))[0]
    assert fresh(friend).incident is not None


def test_a_draft_is_kept(client, moderator, friend):
    edit(client, friend, action=None, incident="")
    assert fresh(friend).has_unpublished_changes


def test_a_relation_is_a_bond_and_another_may_remain(friend, hidden, event):
    friend.relations = [Relation(relative=hidden, kind="sibling")]
    friend.save_revision().publish()
    friend = fresh(friend)
    assert loosened(friend, [], event) == set()
    assert loosened(friend, [hidden], None) == {event.translation_key}
    assert hidden.translation_key in loosened(friend, [], None)
    assert told_once_loosened(friend, [hidden], None) == []
    assert len(told_once_loosened(friend, [], None)) == 1


def test_what_the_other_records_binds_as_well(friend, hidden):
    hidden.relations = [Relation(relative=friend, kind="sibling")]
    hidden.save_revision().publish()
    assert told_once_loosened(fresh(friend), [], None) == []


def test_nobody_is_let_go_by_a_draft_that_was_never_live(trees, event, hidden):
    draft = person(
        trees.timeline["en"], name="Bo", life=TELLING, incident=event, publish=False
    )
    assert loosened(draft, [], None) == set()
