"""Before texts are published, someone says whether they tell of the living."""

import pytest

from memorial.people.models import PersonPage, Recognisable
from tests.admin_forms import edit, edit_url, errors, filled
from tests.factories.people import in_language, incident, person
from tests.factories.users import UserFactory

pytestmark = pytest.mark.usefixtures("moderator")
ASKED = "Say whether someone living can be recognised in these texts."
UNASKED = {"living_recognisable": "", "living_why": ""}


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"])


def publish(client, page, **changes):
    sent = filled(client.get(edit_url(page)), "action-publish", {})
    sent["living_recognisable"] = ""
    for name, value in changes.items():
        sent[name] = value
    return client.post(edit_url(page), sent)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_texts_without_an_answer_are_not_published(client, entry, code):
    page = in_language(entry, code)
    answer = publish(client, page, life="The driver wept.")
    assert errors(answer) == [ASKED]
    assert in_language(entry, code).life == ""


@pytest.mark.parametrize(("said", "is_live"), [("", False), ("nobody", True)])
def test_whoever_approves_what_was_submitted_is_asked_too(client, trees, said, is_live):
    page = person(trees.timeline["en"], publish=False, life="The driver wept.")
    edit(client, page, action="action-submit")
    client.force_login(UserFactory(role="Moderators"))
    approval = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    edit(client, page, action=None, living_recognisable=said, **approval)
    page.refresh_from_db()
    assert page.live == is_live


def test_nor_are_those_of_an_incident(client, trees):
    event = incident(trees.incidents["en"])
    assert errors(publish(client, event, inquiry="An officer said.")) == [ASKED]


def test_a_draft_and_a_page_without_texts_need_none(client, entry):
    edit(client, entry, action=None, life="The driver wept.", **UNASKED)
    draft = PersonPage.objects.get(pk=entry.pk).get_latest_revision_as_object()
    assert draft.life == "The driver wept."
    assert publish(client, entry, life="").status_code == 302
    assert not Recognisable.objects.exists()


def test_an_answer_is_kept_for_these_texts_with_who_gave_it(client, entry, moderator):
    told = {"living_recognisable": "needed", "living_why": "Said in court."}
    publish(client, entry, life="The driver wept.", **told)
    kept = Recognisable.objects.get()
    assert (kept.answer, kept.reason, kept.by) == (
        "needed",
        "Said in court.",
        moderator,
    )
    again = filled(client.get(edit_url(entry)), "action-publish", {})
    assert again["living_recognisable"] == "needed"
    assert client.post(edit_url(entry), again).status_code == 302
    assert Recognisable.objects.count() == 1


def test_other_texts_are_asked_about_anew(client, entry):
    publish(client, entry, life="She sang.", living_recognisable="nobody")
    entry.life = "The driver wept."
    entry.save_revision()
    shown = client.get(edit_url(entry)).context["form"]
    assert shown.initial.get("living_recognisable") is None


def test_whoever_can_be_recognised_needs_a_reason(client, entry):
    told = {"living_recognisable": "agreed", "living_why": " "}
    answer = publish(client, entry, life="Her sister sang.", **told)
    assert errors(answer) == ["Say why it may be told all the same."]
