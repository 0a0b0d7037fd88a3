"""The fields of a source are filled from what its page says of itself."""

import pytest
from django.urls import reverse

from memorial.people.models import ArchivedCopy, LinkCheck
from memorial.people.models.links import digest_of
from tests.factories.users import UserFactory

URL = "http://news.example.org/story"
ADDRESS = "/admin/sources/metadata/"
PAGE = """<html lang="fr"><title>Un titre</title>
<meta property="og:site_name" content="Le Journal inventé">
<meta name="author" content="Testina &lt;b&gt;">
<meta property="article:published_time" content="2021-11-25T08:00:00+01:00">"""
SAID = {
    "title": "Un titre",
    "publisher": "Le Journal inventé",
    "author": "Testina <b>",
    "published": "2021-11-25",
    "language": "fr",
    "archived_url": "",
}


def ask(client, url=URL, **data):
    return client.post(ADDRESS, {"url": url, **data})


def test_the_address_is_what_the_form_knows():
    assert reverse("sources:metadata") == ADDRESS


def test_an_editor_gets_what_the_page_says(client, editor, web):
    web.page(URL, PAGE)
    assert ask(client).json() == SAID


def test_spaces_around_a_link_do_no_harm(client, editor, web):
    web.page(URL, PAGE)
    assert ask(client, f"  {URL}\n").json() == SAID


def test_a_copy_in_an_archive_that_is_known_is_told(client, editor, web):
    web.page(URL, PAGE)
    link = LinkCheck.objects.create(address=URL, digest=digest_of(URL), host="x")
    copy = "https://archive.example.org/1"
    ArchivedCopy.objects.create(link=link, address=copy, at="2026-01-01T00:00Z")
    assert ask(client).json() == SAID | {"archived_url": copy}


def test_a_day_in_no_calendar_is_left_out(client, editor, web):
    web.page(URL, '<title>A</title><meta name="date" content="2021-02-31">')
    assert ask(client).json()["published"] == ""


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "Write the link first."),
        ("\0", "This address cannot be read."),
        ("javascript:alert(1)", "Only addresses that begin with http:// or https://"),
        ("http://127.0.0.1/", "This address does not lead to the public web."),
        ("http://news.example.org:22/", "An address with a port of its own"),
        ("http://nowhere.example.org/", "There is no site of this name."),
        (URL + "/none", "The site answers 404: the page cannot be read."),
        (URL + ".pdf", "This is no web page. Fill in the fields by hand."),
        ("http://" + "x" * 9000, "This address cannot be read."),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(client, editor, web, url, sentence):
    web.page(URL + ".pdf", b"%PDF", Content_Type="application/pdf")
    web.page(URL)
    response = ask(client, url)
    assert response.status_code == 200
    assert list(response.json()) == ["error"]
    assert response.json()["error"].startswith(sentence)


def test_sentences_are_in_the_reader_s_language(client, editor, web):
    client.cookies["django_language"] = "fr"
    response = client.post(ADDRESS, {"url": ""}, headers={"Accept-Language": "fr"})
    assert response.json() == {"error": "Écrivez d’abord le lien."}


def test_where_it_is_switched_off_it_says_so(client, editor):
    assert ask(client).json() == {
        "error": "Looking at other sites is switched off here."
    }


def test_nobody_asks_without_end(client, editor, web):
    web.page(URL, PAGE)
    answers = [ask(client).json() for _time in range(21)]
    assert answers == [SAID] * 20 + [
        {"error": "That was a lot at once. Try again in a minute."}
    ]
    assert len(web.asked) == 20
    client.force_login(UserFactory(role="Moderators"))
    assert ask(client).json() == SAID


def test_who_may_not_add_sources_is_refused(client, trees, web):
    web.page(URL, PAGE)
    client.force_login(UserFactory(role="Translators"))
    assert ask(client).status_code == 403
    assert client.get(ADDRESS).url == reverse("wagtailadmin_home")
    assert ask(client, **{"as": "page"}).url == reverse("wagtailadmin_home")
    client.logout()
    assert ask(client).url.startswith(reverse("wagtailadmin_login"))
    assert web.asked == []


def test_other_methods_are_refused(client, editor):
    assert client.put(ADDRESS).status_code == 405


def test_there_is_a_page_for_it_without_script(client, editor, web):
    web.page(URL, PAGE)
    shown = client.get(ADDRESS, {"url": URL})
    assert (shown.status_code, f'value="{URL}"' in shown.text) == (200, True)
    assert web.asked == []
    filled = ask(client, **{"as": "page"}).text
    assert "Testina &lt;b&gt;" in filled
    assert (
        "There is no site"
        in ask(client, "http://no.example.org/", **{"as": "page"}).text
    )
