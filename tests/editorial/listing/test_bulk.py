"""What is done to several entries at once, and what is refused."""

import pytest

from memorial.people.models import PersonPage
from tests.factories.people import in_language, person
from tests.factories.users import UserFactory

PAGES, PEOPLE = "/admin/bulk/wagtailcore/page", "/admin/bulk/people/personpage"


def url(kind, action, *pages):
    return f"{kind}/{action}/?" + "&".join(f"id={page.pk}" for page in pages)


@pytest.fixture
def people(trees):
    above = trees.timeline["en"]
    return [person(above, name=name) for name in ("Ada", "Bea")]


@pytest.fixture
def administrator(client, trees):
    client.force_login(UserFactory(is_superuser=True))


def live():
    people = PersonPage.objects.live().order_by("locale", "name")
    return [(page.name, page.locale.language_code) for page in people]


NO_NUMBERS = ("", "?id=abc", "?id=", "?id=all", "?id=-1", f"?id={10**40}", "?childOf=x")
ALL = [("Ada", "en"), ("Bea", "en"), ("Ada", "fr"), ("Bea", "fr")]


def test_several_are_unpublished_in_every_language(client, people, moderator):
    assert live() == ALL
    client.post(url(PEOPLE, "unpublish", *people))
    assert live() == []


def test_wagtails_own_actions_leave_entries_alone(client, trees, people, administrator):
    draft = person(trees.timeline["en"], name="Cyd", publish=False)
    for action in ("delete", "unpublish", "publish", "move"):
        client.post(url(PAGES, action, *people, draft, trees.timeline["fr"]))
        assert (live(), PersonPage.objects.count()) == (ALL, 5), action


def test_nobody_below_the_ticked_page_is_published(
    client, trees, people, administrator
):
    person(trees.timeline["en"], name="Cyd", publish=False)
    above = url(PAGES, "publish", trees.timeline["en"])
    client.post(above, {"include_descendants": "on"})
    assert live() == ALL


def test_an_editor_may_submit_but_not_unpublish(client, trees, people):
    client.force_login(UserFactory(role="Editors"))
    draft = person(trees.timeline["en"], name="Cyd", publish=False)
    client.post(url(PEOPLE, "unpublish", *people))
    client.post(url(PEOPLE, "submit", *people, draft))
    assert live() == ALL
    in_moderation = [p for p in PersonPage.objects.all() if p.workflow_in_progress]
    assert in_moderation == [draft]


def test_a_translator_may_neither(client, trees, people):
    client.force_login(UserFactory(role="Translators"))
    draft = person(trees.timeline["en"], name="Cyd", publish=False)
    client.post(url(PEOPLE, "unpublish", *people, in_language(people[0], "fr")))
    client.post(url(PEOPLE, "submit", draft))
    assert (live(), draft.workflow_in_progress) == (ALL, False)


def test_what_is_no_number_is_not_found(client, people, administrator):
    for path in (f"{PEOPLE}/submit/", f"{PAGES}/unpublish/", f"{PAGES}/delete/"):
        for query in NO_NUMBERS:
            assert client.get(f"{path}{query}").status_code == 404, (path, query)
            assert client.post(f"{path}{query}").status_code == 404, (path, query)
    assert live() == ALL


def test_pictures_and_accounts_are_asked_for_by_number_too(client, administrator):
    for path in ("media/memorialimage/delete", "accounts/user/delete"):
        assert client.get(f"/admin/bulk/{path}/?id=abc").status_code == 404
