"""A volunteer names someone, and merges two entries: the public sees it at once."""

import pytest

from tests.browser.invented_site import PASSWORD

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(browser, site):
    """A volunteer who is logged in, on a screen as narrow as a telephone's."""
    context = browser.new_context(
        base_url=site.url, locale="en-GB", viewport={"width": 360, "height": 740}
    )
    page = context.new_page()
    page.goto("/admin/")
    page.fill("[name=username]", "tired-volunteer")
    page.fill("[name=password]", PASSWORD)
    page.locator("button[type=submit]").first.click()
    page.wait_for_url("**/admin/")
    yield page
    context.close()


def press(page, name):
    page.get_by_role("button", name=name, exact=True).click()


def is_wider_than_the_screen(page):
    return page.evaluate("document.documentElement.scrollWidth > window.innerWidth")


def test_an_unnamed_person_is_named(desk, site):
    number = site.paths["to_join"]["nameless"]
    former = f"/fr/personnes/{number}/"
    desk.goto(f"/admin/joining/name/{number}/")
    assert not is_wider_than_the_screen(desk)
    desk.get_by_label("Name as shown").fill("Novella Ficta")
    desk.get_by_label("the family", exact=True).check()
    press(desk, "Go on: what will happen")
    assert "readers will see the name" in desk.locator("main").inner_text()
    press(desk, "Enter the name and publish")
    desk.goto(former)
    assert desk.url.endswith(f"/fr/personnes/{number}-novella-ficta/")
    assert "Le nom, jusqu’alors inconnu, a été ajouté." in desk.content()
    desk.goto(f"/en/people/{number}/")
    assert "The name, until then not known, was added." in desk.content()


def test_two_entries_become_one(desk, site):
    stays, goes = (site.paths["to_join"][name] for name in ("stays", "goes"))
    desk.goto(f"/admin/joining/merge/?one={stays}")
    assert not is_wider_than_the_screen(desk)
    desk.get_by_role("link", name="Compare").first.click()
    assert not is_wider_than_the_screen(desk)
    desk.get_by_label("25").check()
    press(desk, "Go on: what will happen")
    press(desk, "Merge them")
    for former in (f"/fr/personnes/{goes}/", f"/en/people/{goes}-gemina-fikta/"):
        desk.goto(former)
        assert f"/{stays}-gemina-ficta/" in desk.url
        told = desk.content()
        assert all(word in told for word in ("Gemina Fikta", "Gemina’s story", "25"))
