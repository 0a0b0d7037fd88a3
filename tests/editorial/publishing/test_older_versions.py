"""Wagtail's own ways to an older version ask what ours asks."""

import pytest
from django.urls import reverse

from memorial.people import ledger
from memorial.people.ledger import LedgerError
from tests.admin_forms import filled
from tests.editorial.history.telling import CANARY, back, fresh, log_in, renamed, url_of
from tests.editorial.translating.desk import messages
from tests.factories.people import in_language, person, withhold_name

COMES_BACK = "This version names someone who must not come back."
NOT_READ = "Only someone who decides on care may go back to this version."


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name="Novella Ficta", life="A life.")


def revert_url(page, version):
    return reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, version.pk])


def name_of_draft(page):
    return fresh(page).get_latest_revision_as_object().name


def test_the_form_of_an_older_version_opens_where_nothing_stands_against_it(
    client, entry, moderator
):
    first = renamed(entry)
    shown = client.get(revert_url(entry, first))
    client.post(revert_url(entry, first), filled(shown, None, {}))
    assert name_of_draft(entry) == "Novella Ficta"


@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_comes_back_whom_the_ledger_holds(client, entry, moderator, method):
    first = renamed(entry)
    shown = client.get(revert_url(entry, first))
    ledger.enter(["Novella Ficta"])
    sent = filled(shown, "action-publish", {}) if method == "post" else None
    answer = getattr(client, method)(revert_url(entry, first), sent, follow=True)
    assert messages(answer) == [COMES_BACK]
    assert answer.redirect_chain[-1][0] == url_of(entry)
    assert (name_of_draft(entry), fresh(entry).name) == ("Other Name", "Other Name")


def test_nor_while_the_ledger_cannot_be_read(
    client, entry, moderator, settings, tmp_path
):
    first = renamed(entry)
    settings.LEDGER_FILE = tmp_path
    for answer in (
        client.get(revert_url(entry, first), follow=True),
        back(client, entry, first),
    ):
        assert messages(answer) == [str(LedgerError())]


def test_old_words_of_a_translation_name_nobody_to_ask_about(client, entry, moderator):
    french = in_language(entry, "fr")
    ledger.enter(["Novella Ficta"])
    shown = client.get(revert_url(french, french.latest_revision))
    assert shown.status_code == 200


def test_an_editor_is_not_led_around_what_is_kept_back(client, trees):
    page = person(trees.timeline["en"], name=f"Ana {CANARY}")
    first = renamed(page, "")
    withhold_name(page)
    compare = reverse(
        "wagtailadmin_pages:revisions_compare", args=[page.pk, "earliest", "latest"]
    )
    log_in(client, "Editors")
    assert messages(client.get(revert_url(page, first), follow=True)) == [NOT_READ]
    compared = client.get(compare, follow=True)
    assert CANARY not in compared.text and compared.redirect_chain
    log_in(client, "Moderators")
    assert CANARY in client.get(compare).text


def test_a_version_of_somebody_else_is_not_found(client, trees, entry, moderator):
    other = person(trees.timeline["en"], name="Altera Ficta")
    assert client.get(revert_url(entry, other.latest_revision)).status_code == 404
    assert client.get(revert_url(entry, entry.latest_revision)).status_code == 200
