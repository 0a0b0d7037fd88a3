"""What the site says of itself: one page for all of it, and a setting behind it."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import translation

from home.models import TextPage
from home.site_settings.overview import Told, overview
from memorial.people.archive import archive
from memorial.people.models import Archive, ArchiveWords, HelpLine
from tests.admin_forms import edit_setting
from tests.factories.users import UserFactory

EDIT = ("wagtailsettings:edit", ["people", "archive"])


@pytest.fixture
def form(trees, client, moderator):
    """The form of the setting as it stands, to be sent back with changes."""

    def sent(**changes):
        return edit_setting(client, "archive", **changes)

    return sent


def footer(client, code):
    page = BeautifulSoup(client.get(f"/{code}/").content, "html.parser")
    return page.select_one(".site-footer").get_text(" ", strip=True)


def row(title):
    with translation.override("en"):
        return next(row for row in overview()[1] if row.title == title)


def test_the_shipped_words_are_there_in_both_languages(trees):
    said = archive()
    assert (said.recent_days, said.minors, said.forms_open) == (60, "decision", False)
    assert said.in_language("en")["licence"].startswith("Dates, places")
    assert said.in_language("fr")["licence"].startswith("Les dates, les lieux")
    assert said.in_language("ar") == {}


def test_without_the_setting_the_terms_are_the_careful_ones(trees):
    Archive.objects.all().delete()
    assert (archive().recent_days, archive().minors) == (60, "decision")
    assert archive().in_language("en") == {}


def test_all_of_it_is_asked_with_one_query(trees, django_assert_num_queries):
    with django_assert_num_queries(1):
        archive()
    with django_assert_num_queries(0):
        archive()


def test_what_is_saved_stands_at_the_foot_of_every_page(client, form):
    assert "write to the group" not in footer(client, "en")
    words = {
        "words-0-contact": "letters@example.org",
        "words-1-contact": "lettres@example.org",
    }
    assert form(**words).status_code == 302
    assert "letters@example.org" in footer(client, "en")
    assert "lettres@example.org" in footer(client, "fr")
    assert "letters@example.org" not in footer(client, "fr")


def test_what_is_written_there_is_no_mark_up(client, form):
    form(**{"words-0-contact": "<script>alert(1)</script>"})
    assert b"<script>alert" not in client.get("/en/").content


def test_a_language_stands_there_once(client, form):
    answer = form(**{"words-1-locale": str(ArchiveWords.objects.first().locale_id)})
    assert answer.status_code == 200
    assert "Each language may stand here once." in answer.content.decode()
    assert ArchiveWords.objects.count() == 2


@pytest.mark.parametrize("days", ["-1", "3651", "1e3", ""])
def test_days_that_are_no_number_of_days_are_refused(form, days):
    assert form(recent_days=days).status_code == 200
    assert archive().recent_days == 60


def test_closed_forms_are_said_where_one_would_write(client, form, trees):
    send = TextPage.objects.get(purpose="send", locale__language_code="fr")
    assert "sont fermés pour le moment" in client.get(send.url).content.decode()
    form(forms_open="on")
    assert "sont fermés pour le moment" not in client.get(send.url).content.decode()


def test_the_overview_says_what_is_lacking_in_which_language(trees):
    assert row("Name").told[1].words == "Mémorial"
    assert [told.lacking for told in row("Legal notice").told] == [
        "parts in square brackets wait for you"
    ] * 2
    assert [told.lacking for told in row("How to write to the group").told] == [
        "empty"
    ] * 2
    HelpLine.objects.filter(locale=trees.locale["fr"]).delete()
    english, french = row("Help lines").told
    assert (english.words, english.lacking) == ("3 lines", "")
    assert french.lacking == "those of the first language are shown"


def test_a_page_that_is_not_there_has_no_way_to_it(trees):
    TextPage.objects.get(purpose="legal", locale__language_code="fr").delete()
    assert row("Legal notice").told[1] == Told(lacking="no page")


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_overview_is_there_for_those_who_may_change_it(client, moderator, code):
    answer = client.get(reverse("site_settings"), headers={"Accept-Language": code})
    said = {"en": "What the site says", "fr": "Ce que dit le site"}[code]
    assert said in answer.content.decode()
    assert len(BeautifulSoup(answer.content, "html.parser").select("tbody tr")) == 13


@pytest.mark.parametrize("role", ["Editors", "Translators"])
def test_nobody_else_sees_it(trees, client, role):
    client.force_login(UserFactory(role=role))
    assert client.get(reverse("site_settings")).status_code == 302
    assert client.get(reverse("site_settings"))["Location"] == "/admin/"
