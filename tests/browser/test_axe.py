"""axe finds nothing to say on any kind of page, in either language."""

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser
KINDS = (
    "home",
    "timeline",
    "filtered",
    "year",
    "map",
    "figures",
    "names",
    "names_all",
    "names of a year",
    "on_this_day",
    "day",
    "month",
    "changes",
    "feeds",
    "incidents",
    "person",
    "sparse",
    "withheld",
    "split",
    "incident",
    "text",
    "search",
    "help",
    "nothing found",
    "form doors",
    "form looking",
    "form begin",
    "form begin_about",
    "form whole",
    "form question",
    "form question_about",
    "form receipt",
    "404",
    "410",
)


def violations(page):
    return [
        (found["id"], [node["html"] for node in found["nodes"]][:3])
        for found in Axe().run(page).response["violations"]
    ]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(page, site, language, kind):
    page.goto(site.url + site.paths[language][kind])
    assert violations(page) == []


@pytest.mark.parametrize("kind", ["person", "incident"])
def test_the_policy_refuses_nothing(page, site, kind):
    """Linked data is no script: the browser has nothing to report."""
    told = []
    page.on("console", lambda message: told.append(message.text))
    page.goto(site.url + site.paths["en"][kind])
    assert page.locator('script[type="application/ld+json"]').count() == 1
    assert told == []
    page.evaluate("document.body.append(document.createElement('style'))")
    page.evaluate("document.querySelector('style').textContent = 'p {}'")
    assert "Content Security Policy" in " ".join(told)


@pytest.mark.parametrize("kind", ["timeline", "person"])
def test_axe_finds_nothing_in_the_dark_on_a_phone(browser, site, kind):
    context = browser.new_context(
        color_scheme="dark", viewport={"width": 320, "height": 640}
    )
    page = context.new_page()
    page.goto(site.url + site.paths["fr"][kind])
    assert violations(page) == []
    context.close()


def test_axe_would_find_something(page, site):
    page.goto(site.url + site.paths["en"]["person"])
    page.evaluate(
        "document.querySelector('h1').insertAdjacentHTML("
        "'afterend', '<img src=\"/x.png\">')"
    )
    assert [found for found, _nodes in violations(page)] == ["image-alt"]
