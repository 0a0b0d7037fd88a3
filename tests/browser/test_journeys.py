"""A visitor on an old phone without script, and one with a keyboard."""

import pytest

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
