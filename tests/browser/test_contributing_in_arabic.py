"""Forms from right to left, on an old telephone, in a language of the forms alone."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from tests.browser.test_axe import violations
from tests.factories.arabic import OWN_NAME, WORD, words

from .conftest import PATIENT
from .sister import MAY_SHOW_PHOTOS, NARROW, Sister

pytestmark = pytest.mark.browser
LINE = "Tell us what you know of someone who died at this border"
PAGES = {
    "doors": (),
    "looking": (),
    "begin": ("someone",),
    "whole": ("removal",),
    "question": ("someone", "pictures"),
    "receipt": (),
}


class Arab(Sister):
    """She reads the invented catalogue, and her pages go from right to left."""

    def __init__(self, phone):
        super().__init__(phone, "ar")
        self.catalogue = words()

    def words(self, msgid):
        return self.catalogue[msgid]

    def reads(self, msgid):
        super().reads(msgid)
        html = self.phone.locator("html")
        assert (html.get_attribute("lang"), html.get_attribute("dir")) == ("ar", "rtl")


def telephone(browser, url, **kind):
    context = browser.new_context(base_url=url, viewport=NARROW, **kind)
    context.set_default_timeout(PATIENT)
    return context


@pytest.fixture
def phone(browser, arabic):
    context = telephone(browser, arabic, java_script_enabled=False)
    yield context.new_page()
    context.close()


def address(name, args, code="ar"):
    with override(code):
        return reverse(f"contributions:{name}", args=args)


def test_a_sister_tells_of_somebody_and_comes_back(phone):
    sister = Arab(phone)
    phone.goto("/fr/")
    sister.follow(LINE)
    sister.reads("Tell us")
    sister.follow("Tell us about someone who died")
    sister.follow("Begin, one question at a time")
    sister.reads("What was the person called?")
    sister.write("Name", "اسم مخترع")
    sister.press("Continue")
    for _question in ("origin", "when", "where"):
        sister.press("I do not know")
    sister.write("What happened", "He did not come back (2016).")
    sister.press("Continue")
    for _question in ("life", "sources"):
        sister.press("I do not know")
    sister.press("Continue")
    sister.tick("I am of the family")
    sister.press("Continue")
    sister.tick(MAY_SHOW_PHOTOS)
    sister.press("Continue")
    sister.reads("Your receipt")
    code = phone.locator(".receipt__code")
    assert code.evaluate("e => getComputedStyle(e).direction") == "ltr"
    assert "اسم مخترع" in phone.locator("main").inner_text()
    sister.comes_back(sister.sends())
    sister.allows_photos_no_more()
    sister.tick("I am sure")
    sister.press("Take it back", slowly=False)
    sister.reads("It is taken back")


def test_she_changes_to_french_and_back_at_the_same_question(phone):
    sister = Arab(phone)
    place = ("someone", "what")
    phone.goto(address("question", ("someone", "where")))
    sister.write("Where", "ኤርትራ")
    sister.press("Continue")
    phone.get_by_role("link", name="Français").click()
    assert phone.url.endswith(address("question", place, "fr"))
    assert phone.locator("html").get_attribute("dir") == "ltr"
    phone.get_by_role("link", name=OWN_NAME).click()
    assert phone.url.endswith(address("question", place))
    sister.press("Back")
    assert phone.get_by_label(sister.words("Where"), exact=True).input_value() == "ኤርትራ"


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_its_pages_are_sound_and_fit(browser, arabic, kind, scheme):
    context = telephone(browser, arabic, color_scheme=scheme)
    page = context.new_page()
    page.goto(address(kind, PAGES[kind]))
    assert violations(page) == []
    assert WORD in page.locator("h1").inner_text()
    assert page.locator("html").bounding_box()["width"] <= NARROW["width"]
    widths = page.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    assert widths[0] == widths[1]
    context.close()
