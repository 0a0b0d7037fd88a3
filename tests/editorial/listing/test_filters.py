"""Each filter of the list finds whom it says, and may be joined with others."""

import pytest
from django.core.files.base import ContentFile

from memorial.media.models import MemorialImage
from memorial.people.models import Cause, Consent, PersonSource, Withdrawal
from tests.admin_forms import edit
from tests.editorial.listing.test_people import names
from tests.factories.people import in_language, incident, person, withhold_name
from tests.media.made_up_files import PLAIN

EXPECTED = {
    "since=2016": ["Fay", "Ada"],
    "until=2012": ["Fay", "Dan", "Eva", "Gus"],
    "since=2012&until=2015": ["Fay", "Bea", "", "Dan"],
    "precision=day": ["Ada"],
    "precision=month&precision=none": ["Fay", "Bea"],
    "precision=range": ["Dan"],
    "origin=SD": ["Ada"],
    "origin=hazara": ["Ada"],
    "origin=stateless": ["Ada"],
    "origin=none&until=2009": ["Fay", "Gus"],
    "cause=drowning": ["Ada"],
    "cause=none&since=2016": ["Fay"],
    "sources=more": ["Ada"],
    "sources=one": ["Bea"],
    "sources=none&since=2013": ["Fay", ""],
    "verification=disputed": ["Ada"],
    "verification=none&since=2015": ["Fay", "Bea"],
    "name=unnamed": [""],
    "name=withheld": ["Dan"],
    "name=named&since=2015": ["Fay", "Ada", "Bea"],
    "waiting=family": ["Fay"],
    "waiting=guardians": ["Eva"],
    "waiting=withdrawn": ["Gus"],
    "portrait=yes": ["Ada"],
    "portrait=no&since=2015": ["Fay", "Bea"],
    "incident=any": ["Ada"],
    "incident=none&since=2015": ["Fay", "Bea"],
    "in_fr=missing": ["Bea"],
    "in_en=missing": [],
    "in_en=draft": ["Bea"],
    "in_fr=live&since=2015": ["Fay", "Ada"],
    "sources=more&cause=drowning&since=2016&in_fr=live&q=ada": ["Ada"],
    "sources=more&q=bea": [],
    "origin=XX": ["Fay", "Ada", "Bea", "", "Dan", "Eva", "Gus"],
    "ordering=name": ["", "Ada", "Bea", "Dan", "Eva", "Fay", "Gus"],
    "ordering=-name": ["Gus", "Fay", "Eva", "Dan", "Bea", "Ada", ""],
    "ordering=placed_order": ["Gus", "Eva", "Dan", "", "Bea", "Ada", "Fay"],
}


@pytest.fixture
def people(trees, moderator):
    above, boat = trees.timeline["en"], incident(trees.incidents["en"])
    image = MemorialImage.objects.create(
        title="Invented", file=ContentFile(PLAIN["jpeg"], "x.jpg")
    )
    full = person(
        above,
        name="Ada",
        publish=False,
        incident=boat,
        portrait=image,
        origins=[{"country": "SD", "people": "hazara"}, {"stateless": True}],
        date_verification="disputed",
    )
    full.causes = [Cause(cause="drowning")]
    full.sources = [PersonSource(title="One"), PersonSource(title="Two")]
    full.save_revision().publish()
    one = person(above, name="Bea", publish=False, death_date="2015-06")
    one.sources = [PersonSource(title="One")]
    one.save_revision()
    one.save()
    person(trees.timeline["fr"], name="", name_status="unknown", death_date="2013~")
    withhold_name(person(above, name="Dan", death_date="2012-01-01/2012-02-01"))
    person(above, name="Eva", age_from=12, death_date="2011")
    person(above, name="Fay", informed=None, death_date=None)
    gone = person(above, name="Gus", death_date="2009")
    Withdrawal.objects.create(translation_key=gone.translation_key)
    return boat


def test_each_finds_whom_it_says(client, people):
    """One test of many, since the people take long to invent."""
    assert {query: names(client, f"?{query}") for query in EXPECTED} == EXPECTED


def test_those_of_one_incident(client, people):
    assert names(client, f"?incident={people.number}") == ["Ada"]


def test_borrowed_and_older_texts_are_found(client, trees, moderator):
    entry = person(trees.timeline["en"], name="Ada", life="A life.")
    person(trees.timeline["fr"], name="Bea")
    assert (names(client, "?in_fr=borrowed"), names(client, "?in_fr=older")) == (
        ["Ada"],
        [],
    )
    edit(client, in_language(entry, "fr"), life="Une vie.")
    assert (names(client, "?in_fr=borrowed"), names(client, "?in_fr=older")) == ([], [])
    edit(client, entry, life="Another life.")
    assert (names(client, "?in_fr=borrowed"), names(client, "?in_fr=older")) == (
        [],
        ["Ada"],
    )
    edit(client, in_language(entry, "fr"), life="Une autre vie.")
    assert names(client, "?in_fr=older") == []


def test_a_hidden_text_is_borrowed_again(client, trees, moderator):
    entry = person(trees.timeline["en"], name="Ada", life="A life.")
    edit(client, in_language(entry, "fr"), life="Une vie.")
    edit(client, entry, life="Another.", texts_to_hide=["life"])
    assert names(client, "?in_fr=borrowed") == ["Ada"]


def test_a_decision_ends_the_waiting(client, trees, moderator):
    child = person(trees.timeline["en"], name="Ada", age_from=12)
    assert names(client, "?waiting=guardians") == ["Ada"]
    Consent.objects.create(
        translation_key=child.translation_key, purpose="minor", given=False
    )
    assert names(client, "?waiting=guardians") == []
