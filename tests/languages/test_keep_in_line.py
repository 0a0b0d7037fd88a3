"""Publishing, unpublishing and deleting act on every language."""

from memorial.languages.models import Original
from memorial.people.models import PersonPage
from tests.factories.people import in_language, person


def test_the_first_publication_makes_the_translation(trees):
    page = person(trees.timeline["en"], name="Test Name", life="A life.")
    french = in_language(page, "fr")
    assert french.live
    assert (french.name, french.life) == ("Test Name", "")
    assert french.url == f"/fr/personnes/{page.number}-test-name/"


def test_a_draft_has_no_translation(trees):
    page = person(trees.timeline["en"], publish=False)
    assert PersonPage.objects.filter(translation_key=page.translation_key).count() == 1
    assert page.slug == str(page.number)


def test_an_entry_may_begin_in_french(trees):
    page = person(trees.timeline["fr"], name_status="unknown", name="")
    assert page.title == "Une personne dont on ne connaît pas le nom"
    assert in_language(page, "en").title == "A person whose name is not known"


def test_unpublishing_the_original_unpublishes_its_translations(trees):
    page = person(trees.timeline["en"])
    page.unpublish()
    assert not in_language(page, "fr").live


def test_deleting_the_original_deletes_its_translations(trees):
    page = person(trees.timeline["en"])
    page.delete()
    assert not PersonPage.objects.exists()
    assert not Original.objects.exists()
