"""What moderators approve goes live only where nothing stands against it."""

import json

import pytest
from wagtail.models import TaskState

from memorial.people import ledger
from memorial.people.models import PersonPage, Withholding
from tests.admin_forms import edit_url, errors, filled
from tests.editorial.publishing.approving import approve, submitted
from tests.editorial.translating.desk import messages
from tests.factories.people import in_language, incident, looked_at, person
from tests.factories.users import UserFactory

pytestmark = pytest.mark.usefixtures("moderator")
ASKED = (
    "It has not been said whether someone living can be recognised in these texts. "
    "Say so in the form, under “The living”."
)
HELD = (
    "This version names someone who must not come back. Two moderators look at it "
    "first, and publish it from its form."
)
ALONE = (
    "The archive has promised to leave out someone of this name. Two people look at "
    "it: keep a draft, and let somebody else publish it."
)


@pytest.fixture
def draft(trees):
    return person(trees.timeline["en"], name="Novella Ficta", publish=False)


def is_live(page):
    return type(page).objects.get(pk=page.pk).live


def test_nothing_stands_against_an_entry_without_texts(client, draft):
    approve(client, draft, submitted(draft))
    assert is_live(draft)


def test_texts_that_nobody_looked_at_wait_and_stay_with_the_moderators(client, trees):
    draft = person(trees.timeline["en"], life="The driver wept.", publish=False)
    task = submitted(draft)
    answer = approve(client, draft, task)
    assert messages(answer) == [ASKED]
    assert answer.redirect_chain[-1][0] == edit_url(draft)
    assert not is_live(draft)
    task.refresh_from_db()
    assert task.status == TaskState.STATUS_IN_PROGRESS
    looked_at(draft)
    approve(client, draft, task)
    assert is_live(draft)


def test_so_do_those_of_an_incident(client, trees):
    draft = incident(trees.incidents["en"], inquiry="An officer said.", publish=False)
    assert messages(approve(client, draft, submitted(draft))) == [ASKED]
    assert not is_live(draft)


def test_a_translation_tells_what_was_looked_at_in_the_original(client, trees):
    page = person(trees.timeline["en"], life="The driver wept.")
    french = in_language(page, "fr")
    french.life = "Le chauffeur pleurait."
    french.save_revision()
    task = submitted(french)
    assert messages(approve(client, french, task)) == [ASKED]
    looked_at(page)
    approve(client, french, task)
    assert in_language(page, "fr").life == "Le chauffeur pleurait."


def test_a_window_of_wagtail_leads_to_the_form(client, trees):
    draft = person(trees.timeline["en"], life="The driver wept.", publish=False)
    told = approve(
        client, draft, submitted(draft), **{"X-Requested-With": "XMLHttpRequest"}
    )
    assert json.loads(told.content)["redirect"] == edit_url(draft)


def test_nobody_whom_the_ledger_holds_since_is_approved(client, draft):
    task = submitted(draft)
    ledger.enter(["Novella Ficta"])
    assert messages(approve(client, draft, task)) == [HELD]
    assert not is_live(draft)


def test_nor_where_it_cannot_be_read(client, draft, settings, tmp_path):
    task = submitted(draft)
    settings.LEDGER_FILE = tmp_path
    assert messages(approve(client, draft, task)) == [str(ledger.LedgerError())]
    assert not is_live(draft)


def test_a_name_withheld_since_goes_live_withheld(client, draft):
    task = submitted(draft)
    ledger.enter(["Novella Ficta"], kind=ledger.NAMELESS)
    approve(client, draft, task)
    assert is_live(draft) and Withholding.objects.filter(fact="name").exists()
    assert "Novella" not in client.get(PersonPage.objects.get(pk=draft.pk).url).text


def test_a_namesake_who_stands_already_is_no_news(client, trees):
    page = person(trees.timeline["en"], name="Novella Ficta")
    page.age_from = 31
    page.save_revision()
    ledger.enter(["Novella Ficta"])
    approve(client, page, submitted(page))
    assert PersonPage.objects.get(pk=page.pk).age_from == 31


def approval(client, page, **changes):
    """As the button in the form approves what stands in it."""
    told = {"workflow-action-name": "approve", "workflow-action-extra-data": "{}"}
    shown = client.get(edit_url(page))
    return client.post(
        edit_url(page), filled(shown, "action-workflow-action", told | changes)
    )


def test_the_form_asks_when_it_approves_and_keeps_what_was_typed(client, draft):
    submitted(draft)
    answer = approval(client, draft, life="The driver wept.")
    assert errors(answer) == [
        "Say whether someone living can be recognised in these texts."
    ]
    assert "The driver wept." in answer.text and not is_live(draft)
    told = {"life": "The driver wept.", "living_recognisable": "nobody"}
    approval(client, draft, **told)
    assert PersonPage.objects.get(pk=draft.pk).life == "The driver wept."


def test_the_form_keeps_what_was_typed_where_the_ledger_holds(client, draft):
    submitted(draft)
    ledger.enter(["Novella Ficta"])
    answer = approval(client, draft, age_from="41")
    assert errors(answer) == [ALONE]
    assert 'value="41"' in answer.text and not is_live(draft)
    draft.save_revision(user=UserFactory(role="Editors"))
    answer = approval(client, draft, age_from="41")
    assert messages(answer) == [HELD]
    assert 'value="41"' in answer.text and not is_live(draft)


def test_the_sentences_are_said_in_french(client, draft):
    task = submitted(draft)
    ledger.enter(["Novella Ficta"])
    (said,) = messages(approve(client, draft, task, **{"Accept-Language": "fr"}))
    assert said.startswith("Cette version nomme une personne qui ne doit pas revenir.")
