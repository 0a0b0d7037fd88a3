"""Forms in a language that the archive itself is not kept in, from right to left."""

import gzip

import pytest
from bs4 import BeautifulSoup

from memorial.contributions import languages
from memorial.contributions.models import CheckedLanguage
from memorial.contributions.questions import questions_of
from memorial.contributions.receipts.codes import new_code
from tests.contributions.test_sending import address, post
from tests.factories.arabic import OWN_NAME, WORD, words

PAGES = (
    ("doors",),
    ("looking",),
    ("begin", "someone"),
    ("whole", "someone"),
    ("whole", "removal"),
    ("sent",),
    ("receipt",),
    *(("question", "someone", code) for code in questions_of("someone")),
)
# Small marks that may stand between what is said.
MARKS = " –·:*0123456789"


def soup(answer):
    return BeautifulSoup(answer.content, "html.parser")


def read(client, url):
    answer = client.get(url)
    assert answer.status_code == 200, url
    return soup(answer)


@pytest.fixture
def unchecked(arabic_forms):
    CheckedLanguage.objects.filter(language="ar").delete()
    languages.forget()
    return arabic_forms


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_in_that_language_from_right_to_left(arabic_forms, client, page):
    shown = read(client, address(*page, code="ar"))
    assert (shown.html["lang"], shown.html["dir"]) == ("ar", "rtl")
    assert not_in_arabic(shown.main) == []


def not_in_arabic(main):
    """What is said in no word of the catalogue and is not marked as foreign."""
    for foreign in main.select('[lang="en"], .receipt__code, [value="Novella Ficta"]'):
        foreign.decompose()
    said = [text for text in main.stripped_strings if text.strip(MARKS)]
    assert said
    return [text for text in said if WORD not in text]


def test_so_is_every_answer(arabic_forms, unhurried, client):
    name = address("question", "someone", "name", code="ar")
    check, receipt = (address(page, code="ar") for page in ("check", "receipt"))
    post(client, name, name="Novella Ficta")
    last_look = read(client, check)
    assert not_in_arabic(last_look.main) == ["Novella Ficta"]
    code = client.get(check).context["receipt"]
    answers = [
        post(client, name, website="x", name="Novella Ficta"),
        client.post(name, {"shown": "invented", "name": "Novella Ficta"}),
        post(client, address("question", "someone", "when", code="ar"), files="x"),
        client.post(receipt, {"code": "wrong"}),
        client.post(receipt, {"code": new_code()}),
    ]
    post(client, check)
    answers.append(client.post(receipt, {"code": code}))
    for fields in ({"do": "add"}, {"do": "allow", "allow": "photo"}, {"do": "answer"}):
        answers.append(client.post(receipt, {"code": code} | fields))
    sure = {"do": "withdraw", "sure": "yes"}
    answers.append(client.post(receipt, {"code": code} | sure))
    client.cookies.clear()
    answers.append(client.get(check))
    for answer in answers:
        assert answer.status_code in (200, 302, 410, 422)
        if answer.content:
            assert not_in_arabic(soup(answer).main) == []


def test_that_test_finds_what_the_catalogue_lacks(arabic_forms, client, settings):
    settings.LOCALE_PATHS = settings.LOCALE_PATHS[1:]
    said = read(client, address("doors", code="ar")).main.h1.text
    assert said == "Tell us"


def test_all_ways_lead_into_the_first_language_and_are_marked(arabic_forms, client):
    shown = read(client, address("doors", code="ar"))
    forms = {address("doors", code=code) for code in ("en", "fr", "ar")}
    ways = [
        way for way in shown.select("header a, footer a") if way["href"] not in forms
    ]
    assert len(ways) > 8
    for way in ways:
        assert way["href"].startswith("/en/"), way
        assert way["hreflang"] == "en", way
        assert client.get(way["href"]).status_code == 200, way
        assert way.find_parent(lang=True)["lang"] == "en"
        assert way.find_parent(dir=True)["dir"] == "ltr"
    search = shown.main.select_one('[hreflang="en"]')
    assert search["href"] == "/en/search/"
    feeds = shown.select('[type="application/atom+xml"]')
    assert [client.get(feed["href"]).status_code for feed in feeds] == [200]


def test_nothing_of_this_is_marked_where_the_archive_is_kept(arabic_forms, client):
    shown = read(client, address("doors", code="fr"))
    assert shown.footer.get("lang") is None
    assert shown.nav.get("lang") is None
    assert {way["href"][:4] for way in shown.select("header a[rel=home]")} == {"/fr/"}


@pytest.mark.parametrize("page", PAGES)
def test_one_switches_to_the_same_step(arabic_forms, client, page):
    shown = read(client, address(*page, code="fr"))
    switch = shown.select_one(".language-switch")
    assert [way["hreflang"] for way in switch.select("a")] == ["en", "ar"]
    assert [way["href"] for way in switch.select("a")] == [
        address(*page, code=code) for code in ("en", "ar")
    ]
    assert switch.select_one("[lang=ar]")["dir"] == "rtl"
    here = read(client, address(*page, code="ar")).select_one("[aria-current=true]")
    assert here.text == OWN_NAME


def test_what_is_not_checked_is_offered_by_no_switch_and_no_line(unchecked, client):
    shown = read(client, address("doors", code="en"))
    switch = shown.select_one(".language-switch")
    assert [way["hreflang"] for way in switch.select("a")] == ["fr"]
    assert not shown.select('[lang="ar"], [hreflang="ar"]')
    assert client.get(address("doors", code="ar")).status_code == 503
    assert client.get(address("looking", code="ar")).status_code == 404
    assert client.get("/ar/").status_code == 404


def test_public_pages_lead_there_by_one_line(arabic_forms, client):
    line = read(client, "/fr/").select_one(".site-footer [lang=ar]")
    assert line["dir"] == "rtl"
    assert line.a["href"] == address("doors", code="ar")
    assert WORD in line.text


@pytest.mark.parametrize("door", ["someone", "entry", "removal"])
def test_its_pages_are_small_too(arabic_forms, client, door):
    for name in ("whole", "begin"):
        answer = client.get(address(name, door, code="ar"))
        assert len(gzip.compress(answer.content, 6)) <= 10_000


def test_a_page_asks_the_database_as_often_as_in_english(
    arabic_forms, client, django_assert_num_queries
):
    for code in ("en", "ar"):
        client.get(address("doors", code=code))
    with django_assert_num_queries(0):
        client.get(address("doors", code="en"))
        client.get(address("doors", code="ar"))


def test_no_sentence_stands_for_two():
    assert len(set(words().values())) == len(words())
