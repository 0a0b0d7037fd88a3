"""From log-in with a second factor to a published entry in two languages."""

import re

import pytest
from django.utils.translation import gettext, override
from playwright.sync_api import expect

from tests.browser.test_axe import violations
from tests.browser.volunteers import PASSWORD, SECRET, shown
from tests.media.made_up_files import encoded, photo

from .conftest import HOME
from .counted import Counted
from .evening import (
    NAME,
    OTHER,
    PICTURE,
    SOURCES,
    WORDS,
    YESTERDAY,
    shown_date,
    typed_date,
)

pytestmark = pytest.mark.browser
MOST_STEPS = 60
MOST_MINUTES = 10


@pytest.fixture
def picture(tmp_path, code):
    """A picture of each language's own: Wagtail asks about one that it knows."""
    path = tmp_path / "invented.jpg"
    path.write_bytes(encoded(photo((480, 600 + len(NAME[code]))), "JPEG"))
    return path


@pytest.mark.parametrize("code", ["en", "fr"])
def test_from_log_in_to_both_languages_in_ten_minutes(
    window, reader, door, picture, code, record_property
):
    page = window(base_url=door, locale={"en": "en-GB", "fr": "fr-FR"}[code])
    volunteer = Counted(page)
    with override(code):
        log_in(volunteer, f"evening-{code}")
        begin(volunteer, code)
        tell_who_and_when(volunteer, code)
        tell_what_happened(volunteer, code)
        add_the_sources(volunteer)
        add_the_portrait(volunteer, picture, code)
        publish(volunteer)
        translate(volunteer, OTHER[code])
        number = look_at_it(volunteer, OTHER[code])
    for language in ("en", "fr"):
        read(reader, door, number, language, NAME[code])
    print(volunteer)  # noqa: T201
    record_property("journey", str(volunteer))
    assert volunteer.steps <= MOST_STEPS
    assert volunteer.minutes < MOST_MINUTES


def log_in(volunteer, username):
    volunteer.open("/admin/")
    volunteer.write("[name=username]", username)
    volunteer.write("[name=password]", PASSWORD)
    volunteer.go("main button[type=submit]")
    volunteer.write("[name=code]", shown(SECRET))
    volunteer.go("main button[type=submit]")
    expect(volunteer.page).to_have_url(HOME)


def begin(volunteer, code):
    volunteer.go(link(volunteer, gettext("New entry")))
    assert violations(volunteer.page) == []
    volunteer.go(f"section[aria-labelledby=in-{code}] a")


def link(volunteer, name):
    return volunteer.page.get_by_role("link", name=name)


def tell_who_and_when(volunteer, code):
    volunteer.write("#id_name", NAME[code])
    volunteer.write("#id_age_from", "24")
    volunteer.choose("#id_origins-0-country", "SD")
    volunteer.write("#id_summary", WORDS[code].summary)
    volunteer.write("#id_death_date", typed_date(code))
    understood = gettext("Understood as: %s") % shown_date(code)
    expect(volunteer.found("#id_death_date-reading")).to_contain_text(understood)
    assert volunteer.found("#id_name_status").input_value() == "known"


def tell_what_happened(volunteer, code):
    volunteer.write("#id_place", WORDS[code].place)
    volunteer.choose("#id_place_country", "FR")
    volunteer.write("#id_circumstances", WORDS[code].circumstances)
    volunteer.choose("#id_causes-0-cause", "drowning")
    volunteer.press("label[for=id_family_informed_1]")
    volunteer.choose("#id_living_recognisable", "nobody")


def add_the_sources(volunteer):
    for place, (address, title) in enumerate(SOURCES.items()):
        if place:
            volunteer.press("#id_sources-ADD")
        volunteer.paste(f"#id_sources-{place}-url", address)
        volunteer.paste(f"#id_sources-{place}-title", title)


def add_the_portrait(volunteer, picture, code):
    volunteer.press("#tab-label-names_and_portrait")
    volunteer.press("#id_portrait-chooser [data-chooser-action-choose]")
    volunteer.press("#tab-label-upload")
    upload(volunteer, picture)
    volunteer.write("#id_portrait_alt", WORDS[code].portrait_alt)
    volunteer.press("label[for=id_portrait_agreed_1]")


def upload(volunteer, picture):
    form = "#id_image-chooser-upload-"
    for name, words in PICTURE.items():
        volunteer.write(form + name, words)
    volunteer.attach(f"{form}file", picture)
    volunteer.choose(f"{form}licence", "this-archive")
    with volunteer.waiting():
        volunteer.press("#tab-upload [type=submit]")
        volunteer.page.locator(".modal").wait_for(state="detached")
    expect(volunteer.found("#id_portrait")).not_to_have_value("")


def publish(volunteer):
    volunteer.press("#tab-label-person")
    nothing = gettext("Nothing to remark.")
    expect(volunteer.found("[data-entering-remarks]")).to_contain_text(nothing)
    assert violations(volunteer.page) == []
    volunteer.press("footer [data-w-dropdown-target=toggle]")
    volunteer.go("button[name=action-publish]")


def translate(volunteer, code):
    volunteer.go(".messages a[href*='/translations/']")
    assert violations(volunteer.page) == []
    for name, words in vars(WORDS[code]).items():
        volunteer.write(f"[name=text-{name}]", words)
    volunteer.go("button[value=publish]")


def look_at_it(volunteer, code):
    """The number of the entry, out of its address."""
    with volunteer.page.expect_popup() as opened:
        volunteer.press(link(volunteer, gettext("Look at it")))
    expect(opened.value.locator("h1")).to_contain_text("Ficta")
    assert f"/{code}/" in opened.value.url
    return re.search(r"/(\d+)-", opened.value.url)[1]


def read(reader, door, number, code, name):
    people = {"en": "people", "fr": "personnes"}[code]
    reader.goto(f"{door}/{code}/{people}/{number}/")
    told = reader.locator("main").inner_text()
    words = WORDS[code]
    assert name in reader.locator("h1").inner_text()
    for part in (words.summary, words.circumstances, words.place[1:], shown_date(code)):
        assert part in told
    assert {
        link.get_attribute("href"): link.inner_text()
        for link in reader.locator("a[href*='.example/']").all()
    } == SOURCES
    image = reader.locator(f"main img[alt='{words.portrait_alt}']")
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)")
    assert PICTURE["credit"] in told
    assert reader.locator(f"time[datetime='{YESTERDAY}']").count()
