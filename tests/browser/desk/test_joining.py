"""A volunteer names someone, and merges two entries: the public sees it at once."""

import pytest

from .looking import TELEPHONE, faults, press

pytestmark = pytest.mark.browser


@pytest.fixture
def volunteer(desk):
    """A moderator with a screen as narrow as a telephone's."""
    return desk("tired-volunteer", viewport=TELEPHONE)


def test_an_unnamed_person_is_named(volunteer, reader, site):
    number = site.paths["to_join"]["nameless"]
    reader.goto(f"/fr/personnes/{number}/")
    former = reader.url
    assert "Une personne dont on ne connaît pas le nom" in reader.content()
    volunteer.goto(f"/admin/joining/name/{number}/")
    assert faults(volunteer) == []
    volunteer.get_by_label("Name as shown").fill("Novella Ficta")
    volunteer.get_by_label("the family", exact=True).check()
    press(volunteer, "Go on: what will happen")
    assert "readers will see the name" in volunteer.locator("main").inner_text()
    assert faults(volunteer) == []
    press(volunteer, "Enter the name and publish")
    reader.goto(former)
    assert reader.url.endswith(f"/fr/personnes/{number}-novella-ficta/")
    assert reader.locator("h1").inner_text() == "Novella Ficta"
    assert "Le nom, jusqu’alors inconnu, a été ajouté." in reader.content()
    reader.goto(f"/en/people/{number}/")
    assert reader.locator("h1").inner_text() == "Novella Ficta"
    assert "The name, until then not known, was added." in reader.content()
    for address in ("/en/search/?q=novella", "/fr/recherche/?q=novella"):
        reader.goto(address)
        assert reader.get_by_role("link", name="Novella Ficta").count() == 1


def test_two_entries_become_one(volunteer, reader, site):
    stays, goes = (site.paths["to_join"][name] for name in ("stays", "goes"))
    volunteer.goto(f"/admin/joining/merge/?one={stays}")
    assert faults(volunteer) == []
    with volunteer.expect_navigation():
        volunteer.get_by_role("link", name="Compare").first.click()
    assert faults(volunteer) == []
    volunteer.get_by_label("25").check()
    press(volunteer, "Go on: what will happen")
    assert faults(volunteer) == []
    press(volunteer, "Merge them")
    for address in (
        f"/fr/personnes/{goes}/",
        f"/en/people/{goes}-gemina-fikta/",
        f"/fr/personnes/{stays}/",
        f"/en/people/{stays}/",
    ):
        assert reader.goto(address).status == 200
        assert f"/{stays}-gemina-ficta/" in reader.url
        told = reader.content()
        assert all(word in told for word in ("Gemina Fikta", "Gemina’s story", "25"))
