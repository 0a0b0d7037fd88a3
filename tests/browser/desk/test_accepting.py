"""From a sister’s telephone to a page in French, by way of two volunteers."""

import pytest
from playwright.sync_api import expect

from tests.browser.sister import MAY_PUBLISH_WORDS, MAY_SHOW_PHOTOS, Sister

from .evening import OTHER
from .handlers import Handler
from .readers import addresses_that_answer, pictures_in_public, texts_with
from .telling import KEPT_BACK, TOLD, told_to

pytestmark = pytest.mark.browser
LOCALE = {"en": "en-GB", "fr": "fr-FR"}
MOST_STEPS = {"sister": 50, "editor": 30, "second": 8}
MOST_MINUTES = 10
NAMELESS = "Une personne dont on ne connaît pas le nom"
NOT_ALLOWED = "Whoever sent it has not allowed us to show the photos."


@pytest.fixture
def journey(desk, site, record_property):
    """Opens the desk for somebody; in the end everybody's steps are told and held."""
    people = {}

    def joined(who, username, language):
        page = desk(username, locale=LOCALE[language])
        people[who] = Handler(page, language)
        return people[who]

    yield people, joined
    for who, each in people.items():
        print(f"{who}: {each.counted}")  # noqa: T201
        record_property(who, str(each.counted))
        assert each.counted.steps <= MOST_STEPS[who]
        assert each.counted.minutes < MOST_MINUTES


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_a_sister_told_is_read_in_french(phone, journey, reader, site, language):
    people, joined = journey
    before = pictures_in_public(site)
    sister = people["sister"] = Sister(phone, language)
    code = tell(sister)
    editor = joined("editor", "tired-volunteer", language)
    ask_back(editor, TOLD[language].question)
    answer_and_take_the_photo_back(sister, code)
    number = accept_field_by_field(editor)
    assert addresses_that_answer(reader, number) == []
    assert texts_with(reader, site, number, TOLD[language].happened) == []
    joined("second", "second-volunteer", OTHER[language]).publishes_the_draft()
    read_in_french(reader, number, language)
    assert texts_with(reader, site, number, *KEPT_BACK) == []
    assert texts_with(reader, site, number, TOLD[language].happened) != []
    assert pictures_in_public(site) == before
    sister.comes_back(code)
    sister.reads("We have taken it up. Thank you.")


def tell(sister):
    sister.counted.open(f"/{sister.language}/")
    sister.follow("Tell us what you know of someone who died at this border")
    sister.follow("Tell us about someone who died")
    sister.follow("Begin, one question at a time")
    sister.reads("What was the person called?")
    sister.tells(told_to(sister))
    sister.write("Who took the photo", "Celandum")
    sister.sends_along()
    sister.press("Continue")
    sister.tick("I am of the family")
    sister.press("Continue")
    sister.tick(MAY_PUBLISH_WORDS)
    sister.tick(MAY_SHOW_PHOTOS)
    sister.press("Continue")
    told = sister.phone.locator("main").inner_text()
    assert "ኤርትራ" in told
    assert "<b>Nesciendum" in told
    return sister.sends()


def ask_back(editor, question):
    editor.opens_the_newest("received")
    editor.reads("Whom is it about?")
    expect(editor.page.locator("main")).to_contain_text("<b>Nesciendum saw it.")
    editor.sees_a_picture_blurred()
    editor.asks(question)


def answer_and_take_the_photo_back(sister, code):
    told = TOLD[sister.language]
    sister.comes_back(code)
    sister.reads("We have a question to you.")
    sister.reads(told.question)
    sister.write("Your answer", told.answer)
    sister.press("Send the answer", slowly=False)
    sister.reads("Your answer is received.")
    sister.comes_back(code)
    sister.reads("We have received what you added, and will come to it.")
    for words in (told.question, told.answer, told.happened, *KEPT_BACK):
        assert words not in sister.phone.content()
    sister.allows_photos_no_more()


def accept_field_by_field(editor):
    """The number of the entry; the photo can be looked at, and not approved."""
    told = TOLD[editor.language]
    editor.opens_the_newest("the question is answered")
    expect(editor.page.locator("blockquote")).to_have_text(told.answer)
    editor.reads(NOT_ALLOWED)
    editor.counted.go(".handling__sheets a")
    editor.reads(NOT_ALLOWED)
    assert editor.page.locator("[name=licence]").count() == 0
    editor.follow("Back to the contribution")
    editor.follow("Make a new entry")
    editor.takes("origin")
    editor.counted.choose("#id_origin-country", "ER")
    editor.takes("circumstances")
    editor.counted.write("#id_circumstances-text", told.happened)
    editor.counted.press("details summary")
    editor.takes("age")
    editor.counted.write("#id_age-age_from", "20")
    editor.counted.press("#id_age-age_about")
    editor.counted.press("#id_finished")
    return editor.keeps_the_draft(told.note)


def read_in_french(reader, number, language):
    told = TOLD[language]
    reader.goto(f"/fr/personnes/{number}/")
    text = reader.locator("main").inner_text()
    assert reader.locator("h1").inner_text() == NAMELESS
    for part in ("Environ 20\xa0ans, Érythrée", told.where, told.happened, told.note):
        assert part in text
    assert reader.locator("main img").count() == 0
    assert reader.locator("html").bounding_box()["width"] <= 320
