"""The handbook: the same chapters in both languages, read in the admin."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import translation

from memorial.editorial.handbook.reading import (
    FOLDER,
    Chapter,
    as_html,
    chapters,
    language_of,
)
from tests.browser.handbook.pictures import PICTURES
from tests.factories.users import UserFactory

CODES = ("en", "fr")
A_PICTURE, ALL_PICTURES = 60_000, 700_000
PICTURE = re.compile(r"!\[(.*?)\]\((\S+?)\)")


def headings(chapter):
    return len(re.findall("^##", chapter.text, re.MULTILINE))


def page(client, url, code):
    answer = client.get(url, headers={"Accept-Language": code})
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def test_every_file_is_a_chapter_in_both_languages():
    for code in CODES:
        listed = {f"{chapter.slug or 'README'}.md" for chapter in chapters(code)}
        assert {path.name for path in (FOLDER / code).iterdir()} == listed
    first, second = (
        [(chapter.slug, headings(chapter)) for chapter in chapters(code)]
        for code in CODES
    )
    assert first == second


@pytest.mark.parametrize("code", CODES)
def test_the_list_of_chapters_calls_them_as_they_are_called(code):
    begin, *others = chapters(code)
    assert re.findall(r"^- \[(.+)\]\(", begin.text, re.MULTILINE) == [
        chapter.title for chapter in others
    ]


@pytest.mark.parametrize("code", CODES)
def test_it_is_read_in_ones_own_language(client, moderator, code):
    for chapter in chapters(code):
        found = page(client, chapter.url, code)
        assert found.select_one(".handbook__text")["lang"] == code
        assert found.select_one("[aria-current=page]").text == chapter.title


def test_its_links_and_pictures_lead_on():
    text = "[a](write-a-date.md) [b](write-a-date.md#x) ![c](../pictures/fr/a-form.png)"
    html = as_html(Chapter("invented", "Invented", text))
    assert (
        html.count(f'href="{reverse("handbook:chapter", args=["write-a-date"])}"') == 2
    )
    assert f'src="{reverse("handbook:picture", args=["fr", "a-form.png"])}"' in html


def test_no_html_is_let_through():
    html = as_html(Chapter("x", "X", "<script>alert(1)</script> [x](javascript:alert)"))
    assert "<script" not in html
    assert 'href="javascript' not in html


@pytest.mark.parametrize("code", CODES)
def test_every_picture_is_there_is_used_and_is_described(code):
    text = "".join(chapter.text for chapter in chapters(code))
    shown = PICTURE.findall(text)
    assert all(len(words) > 10 for words, _source in shown)
    there = {path.name for path in (FOLDER / "pictures" / code).glob("*")}
    assert {source for _words, source in shown} == {
        f"../pictures/{code}/{name}" for name in there
    }


@pytest.mark.parametrize("name", ["none", "x" * 300])
def test_a_picture_that_is_not_there_is_not_found(client, admin_user, name):
    client.force_login(admin_user)
    address = reverse("handbook:picture", args=["fr", f"{name}.png"])
    assert client.get(address).status_code == 404


def test_both_languages_show_the_same_pictures_in_the_same_chapters():
    shown = [
        [
            (chapter.slug, Path(source).name)
            for chapter in chapters(code)
            for _words, source in PICTURE.findall(chapter.text)
        ]
        for code in CODES
    ]
    assert shown[0] == shown[1]
    taken = {f"{name}.png" for name in PICTURES}
    assert sorted(name for _slug, name in shown[0]) == sorted(taken)


@pytest.mark.parametrize("code", CODES)
def test_pictures_are_small_enough_for_a_slow_network(code):
    sizes = [path.stat().st_size for path in (FOLDER / "pictures" / code).glob("*.png")]
    assert max(sizes) <= A_PICTURE
    assert sum(sizes) <= ALL_PICTURES


@pytest.mark.parametrize("code", CODES)
def test_a_picture_is_shown_to_whoever_reads_the_handbook(client, moderator, code):
    answer = client.get(reverse("handbook:picture", args=[code, "new-entry.png"]))
    assert answer.headers["Content-Type"] == "image/png"
    assert b"".join(answer.streaming_content).startswith(b"\x89PNG")


def test_a_chapter_or_picture_that_is_not_there_is_not_found(client, moderator):
    for path in ("no-such-chapter/", "pictures/en/none.png", "pictures/xx/a.png/"):
        assert client.get(reverse("handbook:begin") + path).status_code == 404


def test_a_language_without_a_handbook_reads_the_first():
    assert [language_of(code) for code in ("fr", "fr-ca", "ar", "..", "", None)] == [
        "fr",
        "fr",
        *["en"] * 4,
    ]


def test_it_is_for_those_who_work_here(client, trees):
    assert client.get(reverse("handbook:begin")).status_code == 302
    client.force_login(UserFactory(role="Translators"))
    assert client.get(reverse("handbook:begin")).status_code == 200


@pytest.mark.parametrize(("code", "name"), [("en", "Handbook"), ("fr", "Manuel")])
def test_every_page_of_the_admin_leads_to_it(client, moderator, code, name):
    answer = client.get("/admin/", headers={"Accept-Language": code})
    assert f'"label": "{name}"' in answer.content.decode()
    with translation.override(code):
        assert reverse("handbook:begin") in answer.content.decode()


def test_no_way_leads_to_the_help_of_others(client, moderator):
    html = client.get("/admin/").content.decode()
    assert "keyboard-shortcuts" in html
    assert "guide.wagtail.org" not in html
    assert "what-s-new" not in html
