"""A sister writes on an old telephone, and comes back with her receipt."""

import re

import pytest
from django.utils.translation import gettext, override
from playwright.sync_api import expect

from tests.browser.test_axe import violations
from tests.media.made_up_files import heic, photo

pytestmark = pytest.mark.browser
NARROW = {"width": 320, "height": 640}
PATIENT = 30_000
CODE = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){6}")
# The forms take nothing that comes faster than a person can write.
A_MOMENT = 2_200


@pytest.fixture(params=["script", "no script"])
def phone(browser, site, request):
    context = browser.new_context(
        base_url=site.url,
        viewport=NARROW,
        java_script_enabled=request.param == "script",
    )
    context.set_default_timeout(PATIENT)
    page = context.new_page()
    yield page
    assert len(context.cookies()) <= 1
    context.close()


class Sister:
    """She reads one language, and presses what it says."""

    def __init__(self, phone, language):
        self.phone, self.language = phone, language

    def words(self, msgid):
        with override(self.language):
            return gettext(msgid)

    def follow(self, msgid):
        self.phone.get_by_role("link", name=self.words(msgid)).first.click()

    def press(self, msgid, slowly=True):
        if slowly:
            self.phone.wait_for_timeout(A_MOMENT)
        name = self.words(msgid)
        self.phone.locator("main").get_by_role("button", name=name, exact=True).click()

    def write(self, msgid, words):
        self.phone.get_by_label(self.words(msgid), exact=True).fill(words)

    def reads(self, msgid):
        expect(self.phone.locator("main")).to_contain_text(self.words(msgid))
        assert not self.scrolls_sideways()

    def scrolls_sideways(self):
        width = self.phone.locator("html").bounding_box()["width"]
        return width > NARROW["width"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_sister_tells_of_a_nameless_person_and_comes_back(phone, language):
    sister = Sister(phone, language)
    phone.goto(f"/{language}/")
    sister.follow("Tell us what you know of someone who died at this border")
    sister.follow("Tell us about someone who died")
    sister.follow("Begin, one question at a time")
    sister.reads("What was the person called?")
    sister.press("I do not know")
    sister.write("From where", "ኤርትራ")
    sister.press("Continue")
    sister.press("I do not know")
    sister.write("Where", "Somewhere by the sea")
    sister.press("Continue")
    sister.write("What happened", "He did not come back.\n<b>Nobody saw.")
    sister.press("Continue")
    sister.press("I do not know")
    sister.press("I do not know")
    picture = {"name": "IMG_0001.HEIC", "mimeType": "image/heic"}
    picture["buffer"] = heic(photo((640, 480)))
    phone.get_by_label(sister.words("Photos or PDF files")).set_input_files(picture)
    sister.press("Continue")
    phone.get_by_label(sister.words("I am of the family")).check()
    sister.press("Continue")
    phone.get_by_label(sister.words("You may show the photos on this site.")).check()
    sister.press("Continue")
    sister.reads("Your receipt")
    told = phone.locator("main").inner_text()
    assert "ኤርትራ" in told
    assert "<b>Nobody saw." in told
    code = CODE.search(told)[0]
    sister.press("Send")
    sister.reads("We have received it")
    assert code not in phone.content()
    take_it_back(sister, code)


def take_it_back(sister, code):
    sister.follow("Come back with a receipt")
    sister.write("The code of your receipt", code.lower().replace("-", " "))
    sister.press("Continue", slowly=False)
    sister.reads("We have received it, and have not come to it yet.")
    allowed = sister.words("You may show the photos on this site.")
    photos = sister.phone.get_by_label(allowed)
    assert photos.is_checked()
    photos.uncheck()
    sister.press("Keep this", slowly=False)
    sister.reads("What you allow is changed. We cannot call back copies by others.")
    assert not sister.phone.get_by_label(allowed).is_checked()
    assert "ኤርትራ" not in sister.phone.content()
    sister.phone.get_by_label(sister.words("I am sure")).check()
    sister.press("Take it back", slowly=False)
    sister.reads("It is taken back")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_print_of_the_receipt_shows_the_code_alone(browser, site, language):
    context = browser.new_context(base_url=site.url, viewport=NARROW)
    sister = Sister(context.new_page(), language)
    sister.phone.goto(site.paths[language]["form question"].replace("pictures", "what"))
    sister.write("What happened", "An invented story.")
    sister.press("Continue")
    with override(language):
        check = site.paths[language]["form doors"] + gettext("check/")
    sister.phone.goto(check)
    assert violations(sister.phone) == []
    code = CODE.search(sister.phone.locator("main").inner_text())[0]
    sister.phone.emulate_media(media="print")
    assert sister.phone.locator("body").inner_text().strip() == code
    context.close()


def test_what_was_typed_too_fast_is_still_there(phone, site):
    sister = Sister(phone, "en")
    phone.goto(site.paths["en"]["form question"].replace("pictures", "name"))
    sister.write("Name", "Novella Ficta")
    sister.press("Continue", slowly=False)
    sister.reads("There is a problem")
    name = phone.get_by_label("Name", exact=True)
    assert name.input_value() == "Novella Ficta"
