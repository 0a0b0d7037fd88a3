"""A language of the forms alone changes nothing but where the forms stand."""

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Locale

from memorial.contributions import languages
from memorial.contributions.models import CheckedLanguage, Consent, Contribution
from memorial.contributions.wordings import VERSION
from tests.contributions.test_form_language import read, soup
from tests.contributions.test_sending import address, post
from tests.factories.arabic import OWN_NAME, make_forms_in_arabic
from tests.factories.forms import open_forms
from tests.factories.people import person
from tests.factories.users import UserFactory


def test_what_was_sent_is_kept_in_that_language(
    arabic_forms, unhurried, client, moderator
):
    what = address("question", "someone", "what", code="ar")
    allowed = address("question", "someone", "permissions", code="ar")
    post(client, what, what="An invented story.")
    post(client, allowed, text="on")
    check = read(client, address("check", code="ar"))
    assert check.select_one(".receipt__code")["dir"] == "ltr"
    sent = post(client, address("check", code="ar"))
    assert sent.headers["Location"] == address("sent", code="ar")
    contribution = Contribution.objects.get()
    assert contribution.language == "ar"
    assert {each.language for each in Consent.objects.all()} == {"ar"}
    queue = client.get(reverse("handling:queue")).text
    assert OWN_NAME in queue
    one = client.get(reverse("handling:one", args=[contribution.pk])).text
    assert OWN_NAME in one
    draft = client.get(reverse("handling:draft", args=[contribution.pk]))
    assert draft.status_code == 200
    assert OWN_NAME in draft.text


def test_whoever_leaves_comes_to_a_page_of_the_archive(arabic_forms, client):
    answer = post(client, address("leave", code="ar"))
    assert answer.headers["Location"] == "/en/"


def test_one_writes_about_somebody_who_has_a_page(arabic_forms, client):
    page = person(arabic_forms.timeline["en"], name="Novella Ficta")
    begin = read(client, address("begin_about", "entry", page.number, code="ar"))
    assert begin.h1.bdi.text == "Novella Ficta"


@pytest.mark.parametrize("path", ["/ar/people/", "/ar/search/", "/ar/nowhere/"])
def test_nothing_else_stands_in_that_language(arabic_forms, client, path):
    answer = client.get(path)
    assert answer.status_code == 404
    shown = soup(answer)
    assert (shown.html["lang"], shown.html["dir"]) == ("en", "ltr")
    assert [part["lang"] for part in shown.select("section")] == ["en", "fr"]
    assert "/ar/" not in answer.text
    assert answer.headers["Content-Language"] == "en"


def test_a_step_that_is_not_there_is_said_in_the_languages_of_the_archive(
    arabic_forms, client
):
    answer = client.get(address("question", "someone", "nothing", code="ar"))
    assert answer.status_code == 404
    assert soup(answer).html["dir"] == "ltr"
    assert "/ar/" not in answer.text


def test_its_front_door_leads_to_the_forms(arabic_forms, client):
    answer = client.get("/ar/")
    assert answer.headers["Location"] == address("doors", code="ar")
    assert answer.headers["Cache-Control"] == "public, max-age=60"


@pytest.mark.parametrize(
    ("asked", "leads_to"),
    [("ar", "/en/"), ("ar,fr;q=0.5", "/fr/"), ("ar-DZ,xx,fr-CH", "/fr/"), ("", "/en/")],
)
def test_the_front_door_of_the_site_leads_into_the_archive(
    arabic_forms, client, asked, leads_to
):
    answer = client.get("/", headers={"accept-language": asked})
    assert answer.headers["Location"] == leads_to


def test_the_desk_is_in_a_language_of_the_archive(arabic_forms, client):
    answer = client.get("/admin/login/", headers={"accept-language": "ar,fr"})
    assert answer.headers["Content-Language"] == "fr"


def test_what_has_no_catalogue_is_not_offered(arabic_forms, client, settings):
    settings.LANGUAGES = [*settings.LANGUAGES, ("ti", "ትግርኛ")]
    settings.FORM_LANGUAGES = [*settings.FORM_LANGUAGES, "ti"]
    by = UserFactory(role="Moderators")
    CheckedLanguage.objects.create(language="ti", wording=VERSION, by=by)
    languages.forget()
    assert languages.offered() == ["en", "fr", "ar"]
    assert client.get("/ti/").status_code == 404


def test_the_archive_itself_stays_as_it_was(trees, client, settings, tmp_path):
    open_forms()
    entry = person(trees.timeline["en"], name="Novella Ficta")
    paths = ("/en/", "/fr/", "/sitemap.xml", "/robots.txt", entry.url)
    lists = (trees.timeline["fr"].url, trees.incidents["en"].url, "/en/search/?q=ficta")
    before = [client.get(path).content for path in (*paths, *lists)]
    make_forms_in_arabic(settings, tmp_path / "locale")
    assert [client.get(path).content for path in (*paths, *lists)] == before
    assert sorted(Locale.objects.values_list("language_code", flat=True)) == [
        "en",
        "fr",
    ]
    with override("ar"):
        assert Locale.get_active().language_code == "en"
