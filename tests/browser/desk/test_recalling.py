"""A photo is approved and published; then its sender does not allow it any more."""

import pytest
from playwright.sync_api import expect

from tests.browser.sister import MAY_SHOW_PHOTOS, Sister

from .handlers import Handler
from .readers import pictures_in_public
from .telling import TOLD

pytestmark = pytest.mark.browser
ALT = {"en": "A young man at a kitchen table", "fr": "Un jeune homme à table"}
PEOPLE = {"en": "/en/people/", "fr": "/fr/personnes/"}
MOST_STEPS, MOST_MINUTES = 22, 10
SOURCES = """images => images.flatMap(image => [image.currentSrc, image.src,
  ...image.srcset.split(",").map(each => each.trim().split(" ")[0])]).filter(Boolean)"""


@pytest.mark.parametrize("phone", ["no script"], indirect=True)
def test_a_published_photo_is_gone_once_it_is_not_allowed(phone, desk, reader, site):
    sister = Sister(phone, "fr")
    code = tell(sister, site)
    before = pictures_in_public(site)
    editor = Handler(desk("tired-volunteer", locale="fr-FR"), "fr")
    number = accept(editor)
    assert pictures_in_public(site) == before
    approve(editor)
    second = Handler(desk("second-volunteer", locale="en-GB"), "en")
    second.publishes_the_draft()
    second.publishes_the_translation()
    shown = addresses_of_the_photo(reader, number)
    kept = pictures_in_public(site) - before
    shown |= {f"/media/original_images/{path.name}" for path in kept}
    assert {reader.request.get(each).status for each in shown} == {200}
    sister.comes_back(code)
    sister.allows_photos_no_more()
    assert {reader.request.get(each).status for each in shown} == {404}
    assert pictures_in_public(site) == before
    is_gone_for_a_reader(reader, number)
    print(editor.counted)  # noqa: T201
    assert editor.counted.steps <= MOST_STEPS
    assert editor.counted.minutes < MOST_MINUTES


def tell(sister, site):
    """All on one page, with what the rules ask for before a photo may be shown."""
    sister.counted.open(site.paths["fr"]["form whole"])
    sister.write("Age", "20 ans")
    sister.write("From where", "Érythrée")
    sister.write("Where", TOLD["fr"].where)
    sister.sends_along(size=(600, 480))
    sister.tick("I am of the family")
    sister.tick("yes")
    sister.tick(MAY_SHOW_PHOTOS)
    sister.press("Continue")
    return sister.sends()


def accept(editor):
    """Facts that are understood are ticked; where it was is said in her own words."""
    editor.opens_the_newest("received")
    editor.follow("Make a new entry")
    assert editor.page.locator("input[name$=-take]:checked").count() == 2
    editor.counted.choose("#id_informed", "yes")
    return editor.keeps_the_draft(TOLD["fr"].note)


def approve(editor):
    editor.counted.go(".handling__sheets a")
    editor.follow("Show it")
    editor.counted.press("[name=sensitivity][value=calm]")
    for language, words in ALT.items():
        editor.counted.write(f"#id_alt_{language}", words)
    editor.counted.press("#id_others_agree")
    editor.counted.write("#id_rights_holder", "La famille")
    editor.counted.press("#id_portrait")
    editor.press("Approve")
    editor.reads("The picture is approved.")
    editor.press("Mark as accepted")
    editor.reads("It is accepted.")


def addresses_of_the_photo(reader, number):
    """Those of all its sizes, on the page in each language, described in it."""
    found = set()
    for language, words in ALT.items():
        reader.goto(f"{PEOPLE[language]}{number}/")
        image = reader.locator(f"main img[alt='{words}']")
        assert image.evaluate("image => image.decode().then(() => image.naturalWidth)")
        found |= set(reader.locator("main img").evaluate_all(SOURCES))
    return found


def is_gone_for_a_reader(reader, number):
    for people in PEOPLE.values():
        reader.goto(f"{people}{number}/")
        expect(reader.locator("main")).to_contain_text("20")
        assert reader.locator("main img").count() == 0
        assert "/media/" not in reader.content()
