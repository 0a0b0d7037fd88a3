"""What is to be looked at stands in the checks beside an entry's own form."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from memorial.editorial.quality.findings import findings
from memorial.editorial.quality.rule import all_rules
from memorial.people.models import PersonSource
from tests.admin_forms import edit_url
from tests.factories.people import in_language, incident, person
from tests.factories.users import UserFactory


def panel(client, page, code="en"):
    shown = client.get(edit_url(page), headers={"Accept-Language": code})
    return BeautifulSoup(shown.content, "html.parser").select_one(
        "#form-side-checks"
    ) or BeautifulSoup(shown.content, "html.parser").select_one(
        "[data-side-panel=checks]"
    )


def said(found):
    return " ".join(found.get_text(" ").split())


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name="Novella Ficta", life="A migrant sang.")


def test_it_says_what_is_missing_and_what_we_avoid(client, entry, moderator):
    told = said(panel(client, entry))
    for sentence in (
        "There is no source yet.",
        "There is no sentence yet that stands in the lists.",
        "is what we avoid",
    ):
        assert sentence in told


def test_each_remark_leads_to_its_field(client, entry, moderator):
    links = panel(client, entry).select("[data-entering-remarks] a[data-entering-go]")
    assert "sources" in {link["data-entering-go"] for link in links}


def test_it_says_what_the_reports_find_and_leads_there(client, entry, moderator):
    found = panel(client, entry).select_one("[data-quality-findings]")
    links = {link["href"]: link.get_text() for link in found.select("a")}
    assert links[reverse("quality:rule", args=["no_source"])] == "No source"
    assert str(all_rules()["no_source"].remedy) in said(found)


def test_what_is_in_order_is_not_found(client, trees, moderator):
    page = person(trees.timeline["en"], publish=False, summary="She sang.")
    titles = ("A paper of the day", "A second one")
    page.sources = [PersonSource(title=title) for title in titles]
    page.save_revision().publish()
    in_language(page, "fr").delete()
    told = said(panel(client, page).select_one("[data-quality-findings]"))
    assert "The reports find nothing in what is public of this entry." in told


def test_wagtails_own_checks_stay(client, entry, moderator):
    assert panel(client, entry).select_one("[data-checks-panel]")


def test_a_translation_is_checked_in_its_own_words(client, entry, moderator):
    french = in_language(entry, "fr")
    french.life = "Un migrant chantait."
    french.save_revision()
    told = said(panel(client, french, "fr"))
    assert "migrant" in told and "Avant de publier" in told
    assert "There is no source yet." not in told


def test_it_speaks_french(client, entry, moderator):
    told = said(panel(client, entry, "fr"))
    assert "Dans les rapports de qualité" in told


def test_who_may_not_see_the_reports_sees_remarks_alone(client, entry):
    translator = UserFactory(role="Translators")
    french = in_language(entry, "fr")
    translator.languages.set([french.locale])
    client.force_login(translator)
    shown = panel(client, french)
    assert shown.select_one("[data-entering-remarks]")
    assert bool(shown.select_one("[data-quality-findings]")) == translator.has_perm(
        "editorial.see_quality"
    )


def test_one_entry_alone_is_told_as_in_the_reports(trees, entry):
    event = incident(trees.incidents["en"], dead_from=3)
    person(trees.timeline["en"], name="Altera Ficta", incident=event)
    for page in (entry, event):
        key = page.translation_key
        reported = [
            code for code, rule in all_rules().items() if key in set(rule.keys())
        ]
        assert [each.rule.code for each in findings(key)] == reported != []


def test_many_others_take_no_more_queries(
    trees, entry, django_assert_max_num_queries, django_assert_num_queries
):
    with django_assert_max_num_queries(60) as few:
        findings(entry.translation_key)
    for number in range(3):
        person(trees.timeline["en"], name=f"Altera Ficta {number}")
    with django_assert_num_queries(len(few)):
        findings(entry.translation_key)
