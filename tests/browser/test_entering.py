"""A tired volunteer enters someone on the evening it happens, in a real browser."""

import re

import pytest
from django.utils.translation import gettext, override
from playwright.sync_api import expect

from tests.browser.volunteers import PASSWORD

pytestmark = pytest.mark.browser
# The admin is heavy, and a machine that runs all tests is slow.
PATIENT = 30_000


@pytest.fixture
def volunteer(browser, site):
    """Someone who is logged in and stands at the front door of the desk."""
    context = browser.new_context(base_url=site.url, locale="en")
    context.set_default_timeout(PATIENT)
    page = context.new_page()
    page.goto("/admin/login/")
    page.fill("[name=username]", "tired-volunteer")
    page.fill("[name=password]", PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/admin/$"))
    yield page
    context.close()


def shows(where, text):
    expect(where).to_contain_text(text, timeout=PATIENT)


def test_someone_is_entered_from_log_in_to_draft(volunteer):
    volunteer.get_by_role("link", name="New entry").click()
    volunteer.get_by_role("link", name="Someone has died: one person").first.click()
    volunteer.get_by_label("Name as shown").fill("Undina Ficta")
    volunteer.get_by_label("Age", exact=True).fill("24")
    assert volunteer.locator("#id_name_status").input_value() == "known"
    volunteer.select_option("#id_origins-0-country", "SD")
    volunteer.fill("#id_death_date", "night of 8 to 9 August 2013")
    shows(volunteer.locator("#id_death_date-reading"), "Understood as: night of 8 to 9")
    shows(volunteer.locator("[data-entering-twins]"), "Undina Ficta")
    volunteer.fill("#id_summary", "A migrant who wanted to teach.")
    shows(volunteer.locator("[data-entering-remarks]"), "“migrant” is what we avoid")
    volunteer.fill("#id_summary", "She wanted to teach.")
    volunteer.fill("#id_sources-0-title", "An invented paper")
    volunteer.get_by_role("button", name="Add source").click()
    volunteer.fill("#id_sources-1-url", "https://paper.example/b")
    expect(volunteer.locator("[data-entering-remarks]")).not_to_contain_text(
        "no source", timeout=PATIENT
    )
    volunteer.get_by_role("button", name="Save draft").click()
    volunteer.wait_for_url(re.compile(r"/edit/"))
    shows(volunteer.locator(".messages"), "Perhaps this person has an entry already")
    assert volunteer.locator("#id_sources-1-url").input_value().endswith("/b")
    assert volunteer.locator("#id_death_date").input_value() == (
        "night of 8 to 9 August 2013"
    )


def test_a_date_in_doubt_and_an_odd_age_are_said_beside_their_field(volunteer):
    volunteer.goto("/admin/entering/")
    volunteer.get_by_role("link", name="Someone has died: one person").first.click()
    volunteer.fill("#id_death_date", "21-11-24")
    shows(volunteer.locator("#id_death_date-reading"), "can mean")
    volunteer.fill("#id_age_from", "99")
    shows(volunteer.locator("#id_age_from ~ *, .entering-beside").first, "great age")


def test_a_point_is_chosen_on_our_own_map(volunteer, site):
    asked = []
    volunteer.on("request", lambda request: asked.append(request.url))
    volunteer.goto("/admin/entering/")
    volunteer.get_by_role("link", name="Someone has died: one person").first.click()
    volunteer.get_by_role("button", name="Choose the point on the map").click()
    volunteer.locator("dialog svg").first.click(position={"x": 200, "y": 100})
    shows(
        volunteer.get_by_role("status").filter(has_text="Point chosen"), "latitude 51"
    )
    assert volunteer.locator("#id_latitude").input_value().startswith("51.")
    assert volunteer.locator("#id_longitude").input_value().startswith("1.")
    assert volunteer.locator("#id_place_precision").input_value() == "vicinity"
    assert {url for url in asked if not url.startswith((site.url, "data:"))} == set()


def test_a_known_place_brings_its_point(volunteer):
    volunteer.goto("/admin/entering/")
    volunteer.get_by_role("link", name="Someone has died: one person").first.click()
    volunteer.wait_for_url("**/add/**")
    volunteer.wait_for_load_state("networkidle")
    volunteer.focus("#id_place")
    volunteer.wait_for_selector("#entering-places", state="attached")
    volunteer.keyboard.type("off an invented coast")
    volunteer.keyboard.press("Tab")
    assert volunteer.locator("#id_latitude").input_value() == "50.95000"
    assert volunteer.locator("#id_place_country").input_value() == "FR"


def with_a_way_out(route):
    """As where the site may ask the web."""
    answer = route.fetch()
    html = answer.text().replace('data-metadata=""', 'data-metadata="/metadata/"')
    route.fulfill(response=answer, body=html)


def test_the_link_fills_in_what_is_empty_and_nothing_else(volunteer):
    told = {"title": "Another title", "publisher": "A paper", "language": "fr"}
    volunteer.route("**/pages/add/**", with_a_way_out)
    volunteer.route("**/metadata/", lambda route: route.fulfill(json=told))
    volunteer.goto("/admin/entering/")
    volunteer.get_by_role("link", name="Someone has died: one person").first.click()
    volunteer.fill("#id_sources-0-url", "https://paper.example/a")
    volunteer.fill("#id_sources-0-title", "My title")
    volunteer.get_by_role("button", name="Fill in from the link").click()
    filled = volunteer.get_by_role("status").filter(has_text="Filled in")
    shows(filled, "Filled in: Publisher, Language.")
    assert volunteer.locator("#id_sources-0-title").input_value() == "My title"
    assert volunteer.locator("#id_sources-0-publisher").input_value() == "A paper"
    assert volunteer.locator("#id_sources-0-language").input_value() == "fr"


def test_without_a_way_out_nothing_offers_to_ask_the_web(volunteer):
    volunteer.goto("/admin/entering/")
    volunteer.get_by_role("link", name="Someone has died: one person").first.click()
    volunteer.get_by_label("Link", exact=True).wait_for()
    assert volunteer.get_by_role("button", name="Fill in from the link").count() == 0


@pytest.mark.parametrize("code", ["en", "fr"])
def test_several_people_fit_on_a_telephone_without_script(browser, site, code):
    context = browser.new_context(
        base_url=site.url,
        locale=code,
        java_script_enabled=False,
        viewport={"width": 320, "height": 640},
    )
    context.set_default_timeout(PATIENT)
    page = context.new_page()
    page.goto("/admin/login/")
    page.fill("[name=username]", "tired-volunteer")
    page.fill("[name=password]", PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/admin/$"))
    page.goto(f"/admin/entering/several/{code}/")
    page.fill("[name=date]", "12/7/2016")
    page.fill("[name=form-0-name]", "Nova Ficta")
    with override(code):
        page.get_by_role("button", name=gettext("Look at it once more")).click()
    assert "2016" in page.inner_text(".entering-told")
    assert page.locator("html").bounding_box()["width"] <= 320
    context.close()
