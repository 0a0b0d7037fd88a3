"""A text that a bond had hidden is not read because the bond is gone."""

import pytest

from memorial.people.actions.sign_off import sign_off
from memorial.people.models import PersonPage, Relation
from memorial.people.walking.hits import hits
from tests.admin_forms import edit, errors
from tests.factories.people import in_language, incident, person, withhold_name

NAME, TELLING = "Ana Kanarivogel", "A friend of Ana Kanarivogel."
MUST_NOT = f"“{NAME}” is a name that must not be published"


def now(page):
    return PersonPage.objects.get(pk=page.pk)


def read(client, page):
    return client.get(now(page).url).text


@pytest.fixture
def aboard(trees):
    """Somebody whose name is hidden, and whoever tells of them, of one incident."""
    ship = incident(trees.incidents["en"])
    hidden = person(trees.timeline["en"], name=NAME, incident=ship)
    friend = person(trees.timeline["en"], name="Bo Altera", incident=ship, life=TELLING)
    withhold_name(hidden)
    return hidden, friend


@pytest.fixture
def kin(trees):
    hidden = person(trees.timeline["en"], name=NAME)
    friend = person(trees.timeline["en"], name="Bo Altera", life=TELLING)
    friend.relations = [Relation(relative=hidden)]
    friend.save_revision().publish()
    withhold_name(hidden)
    return hidden, friend


@pytest.mark.parametrize("who", [0, 1])
def test_neither_leaves_the_incident(client, moderator, aboard, who):
    answer = edit(client, now(aboard[who]), incident="")
    assert MUST_NOT in str(errors(answer))
    assert now(aboard[who]).incident
    assert NAME not in read(client, aboard[1])


def test_the_relation_is_not_taken_off(client, moderator, kin):
    answer = edit(client, now(kin[1]), **{"relations-0-DELETE": "on"})
    assert MUST_NOT in str(errors(answer))
    assert NAME not in read(client, kin[1])


def test_once_the_text_is_rewritten_it_is(client, moderator, kin):
    edit(client, now(kin[1]), **{"relations-0-DELETE": "on", "life": "A friend."})
    assert not now(kin[1]).relations.exists()


def test_or_signed_off(client, moderator, kin):
    hidden, friend = kin
    for hit in hits(hidden):
        if hit.told.pk == friend.pk and hit.told.field == "life":
            sign_off(hidden.translation_key, hit.told)
    edit(client, now(friend), **{"relations-0-DELETE": "on"})
    assert not now(friend).relations.exists()


def test_the_other_language_is_looked_at(client, moderator, kin):
    _hidden, friend = kin
    french = in_language(friend, "fr")
    french.life = "Ami d’Ana Kanarivogel."
    french.save_revision().publish()
    sent = {"relations-0-DELETE": "on", "life": "A friend."}
    assert MUST_NOT in str(errors(edit(client, now(friend), **sent)))


def test_what_keeps_the_bond_is_published(client, moderator, aboard, kin):
    for page in (aboard[1], kin[1]):
        edit(client, now(page), circumstances="At sea.")
        assert now(page).circumstances == "At sea."
        assert NAME not in read(client, page)
