"""Nobody whom the ledger keeps out is brought back by one person alone."""

import pytest

from memorial.people import ledger
from memorial.people.models import PersonPage
from tests.admin_forms import create, edit, errors
from tests.factories.people import person
from tests.factories.users import UserFactory

NAME = "Novella Ficta"
ALONE = "Two people look at it: keep a draft, and let somebody else publish it."


@pytest.fixture(autouse=True)
def erased():
    ledger.enter([NAME])


def new(client, trees, **fields):
    return create(client, trees.timeline["en"], "personpage", **fields)


def the_page():
    return PersonPage.objects.get(name__contains="Novella", locale__language_code="en")


def test_a_new_entry_is_not_published_at_once(client, moderator, trees):
    [sentence] = errors(new(client, trees, name=NAME))
    assert ALONE in sentence
    assert not PersonPage.objects.exists()


def test_nor_by_whoever_kept_the_draft(client, moderator, trees):
    new(client, trees, name=NAME, action=None)
    assert ALONE in errors(edit(client, the_page()))[0]
    assert not the_page().live


def test_somebody_else_publishes_it(client, moderator, trees):
    new(client, trees, name=NAME, action=None)
    client.force_login(UserFactory(role="Moderators"))
    edit(client, the_page())
    assert the_page().live


def test_but_with_no_name_that_the_first_did_not_see(client, moderator, trees):
    new(client, trees, name="Novella Altera", action=None)
    client.force_login(UserFactory(role="Moderators"))
    assert ALONE in errors(edit(client, the_page(), name=NAME))[0]
    assert not the_page().live


def test_a_live_entry_is_not_renamed_so_either(client, moderator, trees):
    page = person(trees.timeline["en"], name="Novella Altera")
    assert ALONE in errors(edit(client, page, name=NAME))[0]
    assert PersonPage.objects.get(pk=page.pk).name == "Novella Altera"


def test_who_stands_there_already_is_edited_as_ever(client, moderator, trees):
    page = person(trees.timeline["en"], name=NAME)
    edit(client, page, age_from="30")
    assert PersonPage.objects.get(pk=page.pk).age_from == 30


def test_another_name_is_published(client, moderator, trees):
    new(client, trees, name="Altera Novella-Inventa")
    assert the_page().live
