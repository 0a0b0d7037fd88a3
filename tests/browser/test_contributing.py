"""A sister writes on an old telephone, and takes back what she wrote."""

import pytest
from django.utils.translation import gettext, override

from tests.browser.test_axe import violations

from .sister import CODE, MAY_SHOW_PHOTOS, NARROW, Sister

pytestmark = pytest.mark.browser
STORY = "He did not come back.\n<b>Nobody saw."
# A machine that runs all tests may be as slow as a person.
TIMES = 3


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_sister_writes_on_one_page_and_takes_it_back(phone, language):
    sister = Sister(phone, language)
    phone.goto(f"/{language}/")
    sister.follow("Tell us what you know of someone who died at this border")
    sister.follow("Tell us about someone who died")
    sister.follow("All on one page, for a bad network")
    sister.write("From where", "ኤርትራ")
    sister.write("What happened", STORY)
    sister.sends_along()
    sister.tick(MAY_SHOW_PHOTOS)
    sister.press("Continue")
    sister.reads("Your receipt")
    told = phone.locator("main").inner_text()
    assert "ኤርትራ" in told
    assert "<b>Nobody saw." in told
    code = sister.sends()
    sister.comes_back(code)
    sister.reads("We have received it, and have not come to it yet.")
    assert "ኤርትራ" not in phone.content()
    sister.tick("I am sure")
    sister.press("Take it back", slowly=False)
    sister.reads("It is taken back")


# What browsers of before 2022 leave out: each rule in which :has() stands.
FORGET_NEW_RULES = """() => {
  for (const sheet of document.styleSheets) {
    const walk = (inside) => {
      for (let at = inside.cssRules.length - 1; at >= 0; at--) {
        const rule = inside.cssRules[at];
        if (rule.selectorText?.includes(":has(")) inside.deleteRule(at);
        else if (rule.media) walk(rule);
      }
    };
    walk(sheet);
  }
}"""


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
    sister.phone.evaluate(FORGET_NEW_RULES)
    sister.phone.emulate_media(media="print")
    assert sister.phone.locator("body").inner_text().strip() == code
    context.close()


def test_what_was_typed_too_fast_is_still_there(phone, site):
    sister = Sister(phone, "en")
    for _time in range(TIMES):
        phone.goto(site.paths["en"]["form question"].replace("pictures", "name"))
        sister.write("Name", "Novella Ficta")
        sister.press("Continue", slowly=False)
        if phone.get_by_label("Name", exact=True).count():
            break
    sister.reads("There is a problem")
    name = phone.get_by_label("Name", exact=True)
    assert name.input_value() == "Novella Ficta"
