"""A visitor on an old phone without script, and a tired volunteer in the editor."""

import pytest

from tests.browser.volunteers import PASSWORD

pytestmark = pytest.mark.browser
NARROW = {"width": 320, "height": 640}


@pytest.fixture
def phone(browser, site):
    """A narrow screen that runs no script and takes no cookie."""
    context = browser.new_context(
        base_url=site.url, java_script_enabled=False, viewport=NARROW
    )
    page = context.new_page()
    yield page
    assert context.cookies() == []
    context.close()


def scrolls_sideways(page):
    width = page.locator("html").bounding_box()["width"]
    return width > NARROW["width"]


@pytest.mark.parametrize(
    ("language", "timeline", "found", "back"),
    [
        ("en", "Timeline", "She wanted to teach.", "Français"),
        ("fr", "Chronologie", "She wanted to teach.", "English"),
    ],
)
def test_a_visitor_reads_of_someone(phone, language, timeline, found, back):
    phone.goto(f"/{language}/")
    phone.get_by_role("navigation").get_by_role("link", name=timeline).first.click()
    phone.get_by_role("link", name="Testina Inventata").click()
    assert phone.get_by_role("heading", level=1).inner_text() == "Testina Inventata"
    assert phone.get_by_text(found).first.get_attribute("lang") in (None, "en")
    here = phone.url
    phone.get_by_role("link", name=back).first.click()
    assert "testina-inventata" in phone.url
    assert phone.url != here


def test_a_visitor_finds_someone_by_name(phone):
    phone.goto("/fr/recherche/")
    phone.get_by_role("searchbox").fill("inventata")
    phone.get_by_role("searchbox").press("Enter")
    phone.get_by_role("link", name="Testina Inventata").click()
    assert "/fr/personnes/" in phone.url


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_page_scrolls_sideways(phone, site, language):
    for path in site.paths[language].values():
        phone.goto(path)
        assert not scrolls_sideways(phone), path


def test_the_keyboard_skips_to_the_content(browser, site):
    context = browser.new_context(base_url=site.url)
    page = context.new_page()
    page.goto("/en/people/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    context.close()


def test_no_page_asks_another_host(browser, site):
    context = browser.new_context(base_url=site.url)
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for path in site.paths["fr"].values():
        page.goto(path)
    assert {url for url in asked if not url.startswith(site.url)} == set()
    context.close()


def test_a_volunteer_publishes_someone_in_both_languages(browser, site):
    context = browser.new_context(base_url=site.url, locale="fr-FR")
    page = context.new_page()
    page.goto("/admin/")
    page.fill("[name=username]", "tired-volunteer")
    page.fill("[name=password]", PASSWORD)
    page.locator("button[type=submit]").first.click()
    above = site.paths["timelines"]["fr"]
    page.goto(f"/admin/pages/add/people/personpage/{above}/")
    page.fill("[name=name]", "Nova Ficta")
    page.select_option("[name=name_status]", "known")
    page.fill("[name=death_date]", "nuit du 11 au 12 juillet 2016")
    page.fill("[name=summary]", "Elle aimait la mer.")
    page.select_option("[name=living_recognisable]", "nobody")
    page.get_by_role("button", name="Plus d’actions").or_(
        page.locator("[data-w-dropdown-target=toggle]").last
    ).last.click()
    page.locator("button[name=action-publish]").click()
    page.wait_for_url("**/admin/pages/**")
    page.goto("/en/people/")
    page.get_by_role("link", name="Nova Ficta").click()
    html = page.content()
    assert "Night of 11 to 12 July 2016" in html
    assert "Elle aimait la mer." in html
    context.close()
