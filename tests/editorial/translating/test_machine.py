"""A machine is sent public words alone, and what it makes is published by nobody
who has not checked it."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from memorial.editorial.translating import working
from memorial.languages.models import TranslatedText
from memorial.languages.wording import wordings
from memorial.people.models import PersonPage, Withholding
from tests.admin_forms import edit
from tests.editorial.translating.desk import form_of, messages, send, url_of, words
from tests.factories.people import in_language, withhold_name
from tests.factories.users import UserFactory
from tests.journeys.hidden_people import HIDDEN, HiddenPeople
from tests.languages.machine.fake_server import libre, post_json, serving

MADE = "[fr] A life."


@pytest.fixture
def server(settings, monkeypatch):
    monkeypatch.setattr(working, "post_json", post_json)
    with serving(libre) as server:
        settings.TRANSLATOR, settings.TRANSLATOR_KEY = "libretranslate", ""
        settings.TRANSLATOR_URL = server.address
        yield server


def fresh(page):
    return PersonPage.objects.get(pk=page.pk)


def shown(page):
    return wordings(fresh(page))["life"].text


def sent(server):
    return [text for _path, asked, _headers in server.asked for text in asked["q"]]


def test_without_the_setting_there_is_no_button_and_nothing_is_asked(
    client, french, moderator, monkeypatch
):
    monkeypatch.setattr(working, "post_json", pytest.fail)
    assert "Machine draft" not in words(client.get(url_of(french)))
    response = send(client, french, "machine:life")
    assert messages(response) == ["There is nothing that a machine could translate."]


def test_a_draft_fills_the_field_and_is_marked(client, french, translator, server):
    response = send(client, french, "machine:life", summary="Une phrase.")
    form = form_of(response)
    assert (form["text-life"], form["text-summary"]) == (MADE, "Une phrase.")
    assert words(response).count("Machine draft: not checked.") == 1
    assert not fresh(french).has_unpublished_changes


def test_all_that_is_empty_is_drafted_at_once(client, french, translator, server):
    response = send(client, french, "machine", summary="Une phrase.")
    assert form_of(response)["text-life"] == MADE
    assert sent(server) == ["A life."]


def test_it_stays_marked_when_it_is_saved(client, french, translator, server):
    send(client, french, shown=send(client, french, "machine:life"))
    assert "Machine draft: not checked." in words(client.get(url_of(french)))
    listed = client.get("/admin/translations/?state=machine")
    assert "Life: in a draft, made by a machine, not checked" in words(listed)


def test_it_is_not_published_unchecked(client, french, moderator, server):
    drafted = send(client, french, "machine:life")
    response = send(client, french, "publish", shown=drafted)
    assert "A machine made this text." in words(response)
    assert form_of(response)["text-life"] == MADE
    assert shown(french) == "A life."


def test_it_is_published_once_somebody_ticks_that_it_was_checked(
    client, french, moderator, server
):
    drafted = send(client, french, "machine:life")
    send(client, french, "publish", shown=drafted, confirmed=["life"])
    assert shown(french) == MADE


def test_it_is_published_once_somebody_changed_it(client, french, moderator, server):
    drafted = send(client, french, "machine:life")
    send(client, french, "publish", shown=drafted, life="Une vie.")
    assert shown(french) == "Une vie."


def test_white_space_is_no_change(client, french, moderator, server):
    drafted = send(client, french, "machine:life")
    send(client, french, "publish", shown=drafted, life=f"  {MADE}\n")
    assert shown(french) == "A life."


def test_the_editor_of_wagtail_sends_one_to_the_desk(client, french, moderator, server):
    send(client, french, shown=send(client, french, "machine:life"))
    response = edit(client, french)
    assert response.url == url_of(french)
    assert fresh(french).life == ""


def test_an_approval_does_not_show_it(client, french, translator, server):
    drafted = send(client, french, "machine:life")
    send(client, french, "submit", shown=drafted)
    client.force_login(UserFactory(role="Moderators"))
    task = fresh(french).current_workflow_task_state
    url = reverse(
        "wagtailadmin_pages:workflow_action", args=[french.pk, "approve", task.pk]
    )
    client.post(url, {"comment": ""})
    assert fresh(french).life == MADE
    assert shown(french) == "A life."
    assert MADE not in client.get(fresh(french).url).content.decode()


def test_no_list_shows_it(client, entry, french, moderator, server):
    drafted = send(client, french, "machine:summary")
    send(client, french, shown=drafted)
    fresh(french).latest_revision.publish()
    assert fresh(french).summary == "[fr] One sentence."
    assert "[fr]" not in client.get(french.get_parent().url).content.decode()


def test_the_wording_of_a_person_stays_theirs(client, french, moderator, server):
    send(client, french, "publish", life=MADE)
    send(client, french, "machine:life")
    assert shown(french) == MADE
    assert not TranslatedText.objects.filter(machine=True).exists()


def test_a_draft_of_the_original_is_not_sent(client, entry, french, moderator, server):
    edit(client, entry, action=None, life="A secret draft.")
    send(client, french, "machine:life")
    assert sent(server) == ["A life."]


def test_what_is_withheld_is_not_sent(client, entry, french, moderator, server):
    Withholding.objects.create(translation_key=entry.translation_key, fact="life")
    response = send(client, french, "machine:life")
    assert messages(response) == ["There is nothing that a machine could translate."]
    assert sent(server) == []


def test_a_text_with_a_withheld_name_is_not_sent(
    client, entry, french, server, moderator
):
    entry.life = "Test Name lived."
    entry.save_revision().publish()
    withhold_name(entry)
    send(client, french, "machine")
    assert sent(server) == ["One sentence."]


def test_no_hidden_name_of_anybody_is_sent(client, trees, moderator, server):
    hidden = HiddenPeople(trees)
    translations = [
        in_language(page, "fr" if page.locale.language_code == "en" else "en")
        for page in [*hidden.people, hidden.teller, hidden.event]
    ]
    for page in translations:
        send(client, page, "machine")
    assert [word for word in HIDDEN if word not in str(sent(server))] == []
    server.asked.clear()
    hidden.hide()
    for page in translations:
        if client.get(url_of(page)).context["rows"]:
            send(client, page, "machine")
    assert sent(server) != []
    assert [word for word in HIDDEN if word in str(sent(server))] == []


def test_a_machine_that_does_not_answer_loses_nothing(
    client, french, moderator, server
):
    server.answer = lambda asked: (500, {})
    response = send(client, french, "machine:life", summary="Une phrase.")
    assert messages(response) == ["The machine did not answer. Nothing was changed."]
    assert form_of(response)["text-summary"] == "Une phrase."


def test_a_hostile_answer_is_escaped(client, french, moderator, server):
    server.answer = lambda asked: (200, {"translatedText": ["</textarea><b>x"]})
    response = send(client, french, "machine:life")
    soup = BeautifulSoup(response.content, "html.parser")
    assert soup.select_one("#text-life").get_text(strip=True) == "</textarea><b>x"
