"""A translation is written beside its original, through Wagtail's own drafts."""

import pytest
from bs4 import BeautifulSoup
from wagtail.models import PageLogEntry

from memorial.languages.wording import Wording, wordings
from memorial.people.models import PersonPage
from tests.admin_forms import edit
from tests.editorial.translating.desk import form_of, messages, send, url_of, words
from tests.factories.notes import noted
from tests.factories.people import (
    in_language,
    incident,
    looked_at,
    person,
    withhold_name,
)
from tests.factories.users import UserFactory

pytestmark = pytest.mark.usefixtures("moderator")


def fresh(page):
    return type(page).objects.get(pk=page.pk)


def shown(page, name="life"):
    return wordings(fresh(page))[name]


def test_a_draft_is_saved_and_nothing_is_public(client, french, moderator):
    response = send(client, french, life="Une vie.")
    assert (response.status_code, response.url) == (302, url_of(french))
    assert fresh(french).life == ""
    draft = fresh(french).latest_revision
    assert (draft.as_object().life, draft.user) == ("Une vie.", moderator)


def test_the_draft_stands_in_the_log_as_any_edit(client, french, moderator):
    send(client, french, life="Une vie.")
    entry = PageLogEntry.objects.filter(page=french).first()
    assert (entry.action, entry.user) == ("wagtail.edit", moderator)


def test_whoever_may_publishes(client, french):
    send(client, french, "publish", life="Une vie.")
    assert shown(french) == Wording("Une vie.", "fr")


def test_every_text_is_there_with_its_label(client, entry, french):
    noted(entry, text="The age was corrected.")
    html = client.get(url_of(french)).content.decode()
    soup = BeautifulSoup(html, "html.parser")
    labels = [h3.get_text(" ", strip=True) for h3 in soup.select(".desk-side h3")]
    assert labels == [
        "One sentence borrowed",
        "Life borrowed",
        "Change note of 4 March 2021 borrowed",
    ]


def test_the_text_of_a_change_note_is_translated(client, entry, french):
    noted(entry, text="The age was corrected.")
    name = f"change_notes.{entry.change_notes.get().key}.text"
    send(client, fresh(french), "publish", **{name: "L’âge a été corrigé."})
    assert shown(french, name).text == "L’âge a été corrigé."


def test_an_incident_is_translated(client, trees):
    event = in_language(looked_at(incident(trees.incidents["en"])), "fr")
    send(client, event, "publish", heading="Naufrage inventé")
    assert fresh(event).title == "Naufrage inventé, 12\xa0juillet 2017"


def test_the_change_of_the_original_is_highlighted_in_words(client, entry, french):
    send(client, french, "publish", life="Une vie.")
    edit(client, entry, life="A long life.")
    soup = BeautifulSoup(client.get(url_of(french)).content, "html.parser")
    side = soup.select_one("blockquote[lang=en] ins")
    assert side.get_text() == "[put in:  long]"


def test_an_older_text_may_be_confirmed_alone(client, entry, french):
    send(client, french, "publish", life="Une vie.", summary="Une phrase.")
    edit(client, entry, life="A life!", summary="One sentence!")
    send(client, french, confirmed=["life"])
    assert not shown(french, "life").older
    assert shown(french, "summary").older


def test_a_confirmed_name_that_is_no_text_is_refused(client, french):
    response = send(client, french, confirmed=["age_from"], life="Une vie.")
    assert response.status_code == 200
    assert fresh(french).latest_revision.as_object().life == ""


def test_facts_in_the_request_change_nothing(client, entry, french):
    send(client, french, "publish", life="Une vie.", age_from="99", name="Other")
    data = form_of(client.get(url_of(french))) | {
        "age_from": "99",
        "name": "Other",
        "title": "Other",
        "action": "publish",
        "sources-TOTAL_FORMS": "1",
        "sources-0-url": "https://example.org/hostile",
    }
    client.post(url_of(french), data)
    page = fresh(french)
    assert (page.age_from, page.name, page.title) == (30, "Test Name", "Test Name")
    assert not page.sources.exists()


def test_the_second_of_two_is_told_and_loses_nothing(client, french):
    first = client.get(url_of(french))
    other = UserFactory(role="Moderators", first_name="Bo", last_name="Altera")
    client.force_login(other)
    send(client, french, life="Une vie de l’autre.")
    response = send(client, french, shown=first, life="Ma vie.")
    assert messages(response)[1:] == [
        "This entry was changed while you wrote, last by Bo Altera. What stands there "
        "now is shown under your texts. Look again, then save."
    ]
    assert form_of(response)["text-life"] == "Ma vie."
    assert "What stands there now Une vie de l’autre." in words(response)
    assert fresh(french).latest_revision.as_object().life == "Une vie de l’autre."
    send(client, french, shown=response, life="Ma vie.")
    assert fresh(french).latest_revision.as_object().life == "Ma vie."


def test_an_original_that_changed_meanwhile_is_told(client, entry, french):
    first = client.get(url_of(french))
    edit(client, entry, life="Another life.")
    response = send(client, french, "publish", shown=first, life="Une vie.")
    assert response.status_code == 200
    assert not fresh(french).life


def test_the_old_text_is_hidden_at_once_and_what_was_typed_stays(client, french):
    send(client, french, "publish", life="Une vie à cacher.")
    response = send(client, french, "hide:life", summary="Une phrase.")
    assert shown(french).text == "A life."
    assert form_of(response)["text-summary"] == "Une phrase."


def test_what_was_hidden_is_no_longer_public_anywhere(client, french):
    send(client, french, "publish", life="Une vie à cacher.")
    assert "à cacher" in client.get(fresh(french).url).content.decode()
    send(client, french, "hide:life")
    assert "à cacher" not in client.get(fresh(french).url).content.decode()


def test_a_text_too_long_is_refused_with_what_was_typed(client, french):
    response = send(client, french, summary="é" * 501)
    assert "501" in words(response)
    assert form_of(response)["text-summary"] == "é" * 501
    assert not fresh(french).has_unpublished_changes


@pytest.mark.parametrize("text", ["\0", "a\0b", "<script>x</script>", "é" * 99_000])
def test_hostile_text_is_kept_escaped_or_refused(client, french, text):
    response = send(client, french, life=text)
    assert response.status_code in (200, 302)
    assert "<script>x" not in client.get(url_of(french)).content.decode()


@pytest.mark.parametrize(
    "action", ["", "nonsense", "save:life", "hide:age_from", "hide"]
)
def test_an_unknown_button_saves_nothing(client, french, action):
    response = send(client, french, action, life="Une vie.")
    assert messages(response) == ["Nothing was saved: that button is not known here."]
    assert form_of(response)["text-life"] == "Une vie."
    assert not fresh(french).has_unpublished_changes


def test_nothing_changed_is_nothing_saved(client, french):
    before = fresh(french).latest_revision_id
    send(client, french)
    assert fresh(french).latest_revision_id == before


def test_a_locked_page_is_not_saved(client, french):
    shown_before = client.get(url_of(french))
    owner = UserFactory(role="Moderators")
    PersonPage.objects.filter(pk=french.pk).update(locked=True, locked_by=owner)
    response = send(client, french, shown=shown_before, life="Une vie.")
    assert response.status_code == 200
    assert form_of(response)["text-life"] == "Une vie."
    assert not fresh(french).has_unpublished_changes


def test_drafts_of_the_original_are_not_shown(client, entry, french):
    edit(client, entry, action=None, life="A secret draft.")
    assert "secret" not in words(client.get(url_of(french)))


def test_a_text_that_readers_do_not_see_is_not_shown(client, trees):
    page = person(
        trees.timeline["en"], name="Ana Zeisigfink", life="Zeisigfink!", summary="One."
    )
    translation = in_language(page, "fr")
    send(client, translation, "publish", life="Une vie.")
    edit(client, page, life="Still Zeisigfink.")
    assert "Zeisigfink" in words(client.get(url_of(translation)))
    withhold_name(page)
    said = words(client.get(url_of(translation)))
    assert "Zeisigfink" not in said
    assert "there is nothing to translate: life" in said


def test_a_change_does_not_tell_a_name_withheld_since(client, trees):
    page = person(trees.timeline["en"], name="Ana Zeisigfink", life="Zeisigfink!")
    looked_at(page)
    translation = in_language(page, "fr")
    send(client, translation, "publish", life="Une vie.")
    withhold_name(page)
    edit(client, page, life="A life.")
    client.get(url_of(translation))
    said = words(client.get(url_of(translation)))
    assert "Zeisigfink" not in said
    assert "It has changed since this translation was made." in said


def test_nothing_is_saved_once_the_original_is_down(client, entry, french):
    first = client.get(url_of(french))
    fresh(entry).unpublish()
    response = send(client, french, shown=first, life="Une vie.")
    assert messages(response) == ["Nothing was saved: the original is not public."]
    assert "A life." not in words(response)
