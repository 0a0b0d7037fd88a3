"""A translator writes a French text, and can touch nothing else."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.test_axe import violations

pytestmark = pytest.mark.browser
ENGLISH = "She mended nets."
FRENCH = {
    "summary": "Elle réparait des filets.",
    "place": "sur un quai inventé",
}
ASIDE = {"csrfmiddlewaretoken", "action", "token"}
CLOSED = (
    "entering/",
    "entering/several/en/",
    "care/",
    "joining/",
    "joining/name/1/",
    "reports/quality/",
    "images/",
    "users/",
    "invitations/",
    "settings/people/archive/",
)


@pytest.fixture
def translator(desk):
    return desk("writes-french", locale="fr-FR")


def open_the_text(page, name):
    page.get_by_role("link", name="Traductions").click()
    page.get_by_role("link", name=name).click()
    page.wait_for_url(re.compile(r"/translations/\d+/$"))


def test_a_french_text_is_written_beside_the_english_one(
    translator, desk, reader, site
):
    open_the_text(translator, "Vertenda Ficta")
    stands_side_by_side(translator)
    names = translator.locator("main form [name]").evaluate_all(
        "f => f.map(e => e.name)"
    )
    assert set(names) - ASIDE == {f"text-{name}" for name in FRENCH}
    assert violations(translator) == []
    for name, words in FRENCH.items():
        translator.fill(f"[name=text-{name}]", words)
    assert translator.locator("button[value=publish]").count() == 0
    translator.click("button[value=submit]")
    expect(translator.locator(".messages")).to_contain_text(
        "vont lire votre traduction"
    )
    assert readers_see(reader, site, "fr") == ENGLISH
    approve(desk("tired-volunteer"))
    assert readers_see(reader, site, "fr") == FRENCH["summary"]
    assert "Sur un quai inventé" in reader.locator("main").inner_text()
    assert readers_see(reader, site, "en") == ENGLISH


def stands_side_by_side(page):
    original, own = (
        page.locator(f".desk-side {half}").first.bounding_box()
        for half in (".desk-original", ".desk-own")
    )
    assert original["y"] == own["y"]
    assert original["x"] + original["width"] <= own["x"]


def readers_see(reader, site, code):
    number = site.paths["to_translate"]["number"]
    reader.goto(f"/{code}/{'people' if code == 'en' else 'personnes'}/{number}/")
    return reader.locator(".wording--sentence").first.inner_text()


def approve(moderator):
    """As it waits on the home page of whoever may approve."""
    with moderator.expect_navigation():
        moderator.get_by_role("link", name="Vertenda Ficta").first.click()
    moderator.select_option("#id_living_recognisable", "nobody")
    moderator.locator("footer [data-w-dropdown-target=toggle]").last.click()
    with moderator.expect_navigation():
        moderator.locator("[data-workflow-action-name=approve]").first.click()


def test_no_link_of_the_desk_leads_a_translator_elsewhere(translator, site):
    menu = translator.locator("#wagtail-sidebar")
    menu.get_by_role("link", name="Traductions").wait_for()
    for name in ("Nouvelle entrée", "Protection", "Fusionner", "Images", "Réglages"):
        assert menu.get_by_text(name).count() == 0
    open_the_text(translator, "Testina Inventata")
    links = translator.locator("main a").evaluate_all("all => all.map(a => a.pathname)")
    assert set(links) == {"/admin/translations/"}


def test_no_address_lets_a_translator_touch_anything_else(translator, site):
    french, above = site.paths["to_translate"]["french"], site.paths["timelines"]["fr"]
    pages = [
        f"pages/{french}/unpublish/",
        f"pages/{french}/delete/",
        f"pages/{above}/edit/",
        f"pages/{site.paths['to_translate']['english']}/edit/",
        f"pages/add/people/personpage/{above}/",
    ]
    for address in (*CLOSED, *pages):
        translator.goto(f"/admin/{address}")
        assert translator.url == f"{site.url}/admin/", address


def test_the_other_editor_of_the_same_text_shows_no_fact(translator, site):
    translator.goto(f"/admin/pages/{site.paths['to_translate']['french']}/edit/")
    fields = translator.locator("#page-edit-form [name]")
    names = set(fields.evaluate_all("found => found.map(each => each.name)"))
    assert "summary" in names
    assert names & {"name", "age_from", "death_date", "sources-0-url"} == set()
    assert translator.locator("[name=action-publish]").count() == 0


def test_what_is_sent_all_the_same_publishes_nothing(translator, reader, site):
    """With everything that the form of the desk would send, and a button that is not
    there."""
    number = site.paths["to_join"]["stays"]
    open_the_text(translator, "Testina Inventata")
    sent = {
        name: translator.locator(f"main form [name={name}]").first.input_value()
        for name in ("csrfmiddlewaretoken", "token")
    }
    words = {"text-summary": "Des mots que personne n’a relus.", "text-place": ""}
    answer = translator.request.post(
        translator.url, form=sent | words | {"action": "publish"}
    )
    assert answer.url == f"{site.url}/admin/"
    reader.goto(site.paths["fr"]["person"])
    assert words["text-summary"] not in reader.content()
    hiding = sent | {"what": "withdraw", "asked_by": "editor", "at_once": "on"}
    answer = translator.request.post(f"/admin/care/entry/{number}/", form=hiding)
    assert answer.url == f"{site.url}/admin/"
    assert reader.goto(f"/en/people/{number}/").status == 200
