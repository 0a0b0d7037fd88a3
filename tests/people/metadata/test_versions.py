"""The version that one cites follows what is public alone."""

from datetime import date, timedelta

from memorial.people.metadata.versions import Version, version_of
from memorial.people.models import PersonChangeNote
from memorial.people.public_record.neighbours import public_person as public
from tests.factories.people import in_language, person

TODAY = date.today()
LATER = TODAY + timedelta(days=400)


def test_a_first_version_and_those_after_it(trees):
    page = person(trees.timeline["en"])
    assert version_of(public(page)).number == 1
    page.change_notes = [
        PersonChangeNote(kind="added", on=TODAY - timedelta(days=9)),
        PersonChangeNote(kind="named", on=LATER),
        PersonChangeNote(kind="corrected", on=TODAY - timedelta(days=3)),
    ]
    assert version_of(public(page)) == Version(3, LATER)


def test_private_edits_make_no_version(trees):
    page = person(trees.timeline["en"])
    before = version_of(public(page))
    page.private_notes = "Invented."
    page.save_revision().publish()
    assert version_of(public(page)) == before


def test_it_is_the_same_in_every_language(trees):
    page = person(trees.timeline["en"])
    page.change_notes = [PersonChangeNote(kind="named", on=LATER, text="Named.")]
    page.save_revision().publish()
    assert version_of(public(in_language(page, "fr"))) == Version(2, LATER)


def test_a_draft_has_no_date(trees):
    assert version_of(public(person(trees.timeline["en"], publish=False))).on is None
