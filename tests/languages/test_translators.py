"""A translator writes words of existing entries, in the languages that were given."""

import pytest
from wagtail.models import Workflow

from tests.factories.people import in_language, person
from tests.factories.users import UserFactory


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"])


def may(user, page):
    tester = page.specific.permissions_for_user(user)
    return {
        "edit": tester.can_edit(),
        "submit": tester.can_submit_for_moderation(),
        "publish": tester.can_publish(),
        "unpublish": tester.can_unpublish(),
        "delete": tester.can_delete(),
        "add": tester.can_add_subpage(),
        "lock": tester.can_lock(),
    }


NOTHING = dict.fromkeys(
    ("edit", "submit", "publish", "unpublish", "delete", "add", "lock"), False
)
WORDS = NOTHING | {"edit": True, "submit": True}


@pytest.mark.parametrize(
    ("languages", "allowed"),
    [(["fr"], WORDS), (["en", "fr"], WORDS), (["en"], NOTHING), ([], NOTHING)],
)
def test_the_translation_in_a_language_of_theirs(trees, entry, languages, allowed):
    user = UserFactory(role="Translators", languages=languages)
    assert Workflow.objects.exists()
    assert may(user, in_language(entry, "fr")) == allowed


def test_never_the_original(trees, entry):
    user = UserFactory(role="Translators", languages=["en", "fr"])
    assert may(user, entry) == NOTHING


def test_never_what_stands_around_the_entries(trees):
    user = UserFactory(role="Translators", languages=["en", "fr"])
    for page in (trees.timeline["fr"], trees.incidents["fr"]):
        assert may(user, page) == NOTHING
        assert may(user, page.get_parent()) == NOTHING


def test_an_editor_needs_no_languages(trees, entry):
    user = UserFactory(role="Editors", languages=[])
    assert may(user, in_language(entry, "fr"))["edit"]
    assert may(user, entry)["edit"]


def test_the_editor_of_another_language_is_closed(client, trees, entry):
    client.force_login(UserFactory(role="Translators", languages=["en"]))
    french = in_language(entry, "fr")
    address = f"/admin/pages/{french.pk}/edit/"
    for response in (client.get(address), client.post(address, {"summary": "x"})):
        assert response.url == "/admin/"


def test_an_old_draft_of_another_language_does_not_come_back(client, trees, entry):
    client.force_login(UserFactory(role="Translators", languages=["en"]))
    french = in_language(entry, "fr")
    revision = french.save_revision()
    address = f"/admin/pages/{french.pk}/revisions/{revision.pk}/revert/"
    assert client.post(address).url == "/admin/"
