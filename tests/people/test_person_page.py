"""A person's page: bibliography, content notes, help lines, cards, links to others."""

import re
from datetime import date

import pytest
from django.urls import reverse

from memorial.people.models import (
    Cause,
    HelpLine,
    PersonSource,
    Relation,
    Withholding,
)
from tests.admin_forms import edit, edit_url
from tests.factories.people import in_language, person, withhold_name
from tests.factories.users import UserFactory
from tests.templates.test_pages import html


def words(client, page):
    """A page as it is read, without its tags."""
    return " ".join(re.sub("<[^>]+>", "", html(client, page.url)).split())


def with_rows(page, **rows):
    for relation, listed in rows.items():
        setattr(page, relation, listed)
    page.save_revision().publish()
    return page


def test_a_source_reads_as_in_a_bibliography(client, trees):
    source = PersonSource(
        author="A. Ficta",
        title="Un bateau inventé",
        publisher="The Invented Paper",
        language="fr",
        url="https://example.org/1",
        archived_url="https://example.org/2",
        accessed_on=date(2020, 5, 3),
    )
    page = with_rows(person(trees.timeline["en"]), sources=[source])
    told = words(client, page)
    assert "A. Ficta, Un bateau inventé, The Invented Paper" in told
    assert "in French" in told and "read on 3 May 2020" in told
    link = '<a href="https://example.org/{}" rel="noopener external" hreflang="fr">'
    assert all(link.format(number) in html(client, page.url) for number in (1, 2))


def suicide(trees, **fields):
    fields = {
        "circumstances": "An invented text.",
        "content_notes": ["suicide"],
    } | fields
    return person(trees.timeline["en"], **fields)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_help_lines_stand_before_the_text_of_a_suicide(client, trees, code):
    told = html(client, in_language(suicide(trees), code).url)
    order = ('class="content-note"', 'href="tel:3114"', "An invented text.")
    places = [told.index(part) for part in order]
    assert places == sorted(places)
    assert 'href="tel:116123"' in told


def test_help_lines_without_a_text_and_not_without_the_note(client, trees):
    assert "tel:3114" in html(client, suicide(trees, circumstances="").url)
    other = suicide(trees, content_notes=["graphic"])
    assert "tel:" not in html(client, other.url)


def test_no_help_line_tells_a_withheld_cause(client, trees):
    page = suicide(trees)
    Withholding.objects.create(translation_key=page.translation_key, fact="causes")
    assert "tel:" not in html(client, page.url)


def test_a_language_without_lines_gets_those_of_the_first(client, trees):
    HelpLine.objects.filter(locale=trees.locale["fr"]).delete()
    told = html(client, in_language(suicide(trees), "fr").url)
    assert 'class="help-lines__list" lang="en" dir="ltr"' in told


@pytest.mark.parametrize(("role", "status"), [("Moderators", 200), ("Editors", 302)])
def test_moderators_edit_the_help_lines(client, trees, role, status):
    client.force_login(UserFactory(role=role))
    url = reverse("wagtailsettings:edit", args=["people", "helplines"])
    response = client.get(url, follow=status == 200)
    assert response.status_code == status
    assert (b"116 123" in response.content) == (status == 200)


def test_every_fact_leads_to_the_others(client, trees):
    page = person(
        trees.timeline["en"],
        age_from=15,
        place="off a coast",
        place_country="FR",
        origins=[{"country": "SD"}, {"people": "kurdish"}, {"stateless": True}],
        informed=True,
    )
    told = html(client, with_rows(page, causes=[Cause(cause="drowning")]).url)
    for query in (
        "age=13-17",
        "origin=SD",
        "origin=kurdish",
        "origin=stateless",
        "cause=drowning",
        "country=FR",
        "place=off+a+coast",
        "from=2017&to=2017",
    ):
        link = f'<a href="{trees.timeline["en"].url}?{query}" aria-label="'
        assert link in told.replace("&amp;", "&"), query
    assert 'aria-label="Sudan: show others">Sudan</a>' in told
    assert "?link=crossing" in told
    french = html(client, in_language(page, "fr").url)
    assert f'{trees.timeline["fr"].url}?cause=drowning"' in french


@pytest.mark.parametrize("code", ["en", "fr"])
def test_a_place_and_a_fate_lead_to_those_of_whom_the_same_is_told(client, trees, code):
    place = "off & “beyond” the <invented> coast"
    page = person(trees.timeline["en"], place=place, fate="missing")
    person(trees.timeline["en"], name="Elsewhere", place="inland")
    told = html(client, in_language(page, code).url)
    for query in ("fate=missing", "place=off+%26"):
        link = re.search(rf'href="([^"]+[?]{re.escape(query)}[^"]*)"', told)[1]
        response = client.get(link.replace("&amp;", "&"))
        people = response.context["timeline"].people
        assert [line.number for line in people] == [page.number]


def test_an_age_between_groups_and_a_vague_year_lead_nowhere(client, trees):
    page = person(trees.timeline["en"], age_from=20, age_to=30, death_date="2016/2017")
    told = html(client, page.url)
    assert "20 to 30 years old" in told
    assert ("?age=" in told, "?from=" in told) == (False, False)


@pytest.mark.parametrize(
    ("code", "locale", "other"), [("en", "en_GB", "fr_FR"), ("fr", "fr_FR", "en_GB")]
)
def test_the_card_of_a_link(client, trees, code, locale, other):
    page = person(trees.timeline["en"], name='"Testina" <b>', summary="A teacher.")
    page = in_language(page, code)
    head = html(client, page.url).split("</head>")[0]
    for name, content in (
        ("og:type", "profile"),
        ("og:title", "&quot;Testina&quot; &lt;b&gt;"),
        ("og:locale", locale),
        ("og:locale:alternate", other),
    ):
        assert f'<meta property="{name}" content="{content}">' in head
    assert f'{page.url}">' in head.split('property="og:url"')[1]
    assert ("A teacher." in head) == (code == "en")


def test_the_card_tells_no_withheld_name(client, trees):
    page = person(trees.timeline["en"], name="Kanarienvogel", summary="Kanarienvogel.")
    assert html(client, page.url).count("Kanarienvogel") > 5
    withhold_name(page)
    for code in ("en", "fr"):
        told = html(client, in_language(page, code).url)
        assert "kanarienvogel" not in told.lower()


def test_an_editor_records_a_relation(client, trees, moderator):
    one = person(trees.timeline["en"], name="Ana Prima")
    two = person(trees.timeline["en"], name="Bo Altera", gender="man")
    rows = {"TOTAL_FORMS": "1", "0-id": "", "0-ORDER": "1", "0-DELETE": ""}
    row = {f"relations-{name}": value for name, value in rows.items()}
    row |= {"relations-0-kind": "sibling", "relations-0-relative": str(one.pk)}
    response = edit(client, two, **row)
    assert response.status_code == 302
    assert Relation.objects.filter(kind="sibling").count() == 2
    assert b"Ana Prima" in client.get(edit_url(in_language(two, "fr"))).content
    three = person(trees.timeline["en"], name="Cora Tertia")
    row["relations-0-relative"] = str(three.pk)
    refused = edit(client, three, **row)
    assert b"leads to the person themselves" in refused.content
