"""A language is offered once an editor has recorded that a speaker checked it."""

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.urls import reverse

from memorial.contributions import languages
from memorial.contributions.models import CheckedLanguage
from memorial.contributions.sending import guard
from tests.contributions.test_sending import address, post
from tests.factories.arabic import OWN_NAME, words
from tests.factories.users import UserFactory

SCREEN = "form_languages:languages"


@pytest.fixture
def open_in_english(open_forms):
    CheckedLanguage.objects.filter(language="fr").delete()
    languages.forget()
    return open_forms


def record(client, code, checked="yes"):
    url = reverse("form_languages:check", args=[code])
    return client.post(url, {"checked": checked}, follow=True)


def lines(client, code):
    page = BeautifulSoup(client.get(f"/{code}/").content, "html.parser")
    return [line["lang"] for line in page.select(".site-footer__send [lang]")]


def test_only_what_was_checked_is_offered(open_in_english, client):
    assert client.get(address("doors", code="en")).status_code == 200
    closed = client.get(address("doors", code="fr"))
    assert closed.status_code == 503
    assert lines(client, "en") == lines(client, "fr") == ["en"]


def test_an_editor_records_it_and_takes_it_back(open_in_english, client, moderator):
    assert "(fr)" in client.get(reverse(SCREEN)).text
    told = record(client, "fr").text
    assert "a speaker has checked it" in told
    assert CheckedLanguage.objects.get(language="fr").by == moderator
    record(client, "fr")
    assert CheckedLanguage.objects.filter(language="fr").count() == 1
    client.logout()
    assert client.get(address("doors", code="fr")).status_code == 200
    client.force_login(moderator)
    record(client, "fr", checked="no")
    assert languages.offered() == ["en"]


def test_another_wording_must_be_checked_again(open_forms, client, monkeypatch):
    monkeypatch.setattr(languages, "VERSION", "another")
    languages.forget()
    assert client.get(address("doors")).status_code == 503


def test_a_language_that_is_not_set_up_is_none(open_forms, client, moderator):
    assert record(client, "ar").status_code == 404


def part_of(client, code):
    page = BeautifulSoup(client.get(reverse(SCREEN)).content, "html.parser")
    return page.find("section", attrs={"aria-labelledby": f"language-{code}"})


def test_every_sentence_is_read_in_its_language(arabic_forms, client, moderator):
    part = part_of(client, "ar")
    rows = [row.select("td") for row in part.select("tbody tr")]
    told = {written.text: said.text for written, said in rows}
    assert told == words()
    assert {(said["lang"], said["dir"]) for _written, said in rows} == {("ar", "rtl")}
    assert "as in English" not in part.text


def test_what_has_no_translation_is_told(arabic_forms, client, moderator, settings):
    settings.LOCALE_PATHS = settings.LOCALE_PATHS[1:]
    part = part_of(client, "ar")
    alike = [
        row for row in part.select("tbody tr") if row.select("td")[1]["lang"] == "en"
    ]
    assert f"{len(alike)} sentences stand there as in English" in part.text
    assert len(alike) > 150
    assert "as in English" not in part_of(client, "en").text


def test_a_language_of_the_forms_alone_is_recorded_too(arabic_forms, client, moderator):
    record(client, "ar", checked="no")
    assert lines(client, "en") == ["en", "fr"]
    assert OWN_NAME in record(client, "ar").text
    cache.clear()
    assert lines(client, "en") == lines(client, "fr") == ["en", "fr", "ar"]


def test_closed_means_closed_to_what_is_sent_too(trees, client, monkeypatch):
    monkeypatch.setattr(guard, "SHORTEST_SECONDS", -1)
    told = post(client, address("question", "someone", "name"), name="Ficta")
    assert told.status_code == 503
    assert "forms are closed" in told.text
    assert "Ficta</p>" in told.text
    assert lines(client, "en") == []


@pytest.mark.parametrize("role", ["Editors", "Translators", "Importers"])
def test_others_may_not(open_forms, client, role):
    client.force_login(UserFactory(role=role))
    assert client.get(reverse(SCREEN)).status_code == 302
    record(client, "fr", checked="no")
    assert CheckedLanguage.objects.filter(language="fr").exists()
