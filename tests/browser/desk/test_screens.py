"""Every kind of screen that we added to the admin, in both languages, on a phone."""

import re

import pytest

from .looking import faults

pytestmark = pytest.mark.browser
SMALLEST = {"width": 320, "height": 640}
# What is folded away is looked at as well.
UNFOLDED = "document.querySelectorAll('main details').forEach(each => each.open = true)"
SCREENS = (
    "",
    "people/",
    "entering/",
    "entering/several/{language}/",
    "pages/add/people/personpage/{above}/",
    "pages/{english}/edit/",
    "care/",
    "care/entry/{number}/",
    "care/entry/{number}/walk/",
    "translations/",
    "translations/{french}/",
    "joining/",
    "joining/name/{nameless}/",
    "joining/merge/?one={number}",
    "joining/merge/{number}/{nameless}/",
    "joining/split/{number}/",
    "history/{number}/",
    "reports/quality/",
    "reports/quality/no_source/",
    "sources/",
    "contributions/",
    "contributions/?state=declined",
    "contributions/{someone}/",
    "contributions/{someone}/draft/",
    "contributions/{someone}/ask/",
    "contributions/{someone}/pictures/{picture}/",
    "contributions/{someone}/pictures/{picture}/cover/",
    "contributions/{addition}/",
    "contributions/{addition}/draft/",
    "contributions/{removal}/",
    "contributions/{removal}/care/",
    "form-languages/",
    "handbook/",
    "handbook/log-in/",
)


def number_in(address):
    return re.search(r"/(\d+)", address)[1]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_is_to_be_said_of_any_screen(desk, site, language):
    page = desk("tired-volunteer", locale=language, viewport=SMALLEST)
    told = site.paths["to_translate"] | site.paths["to_handle"]
    told |= {
        "language": language,
        "above": site.paths["timelines"][language],
        "nameless": number_in(site.paths["en"]["sparse"]),
    }
    found = {}
    for screen in SCREENS:
        address = f"/admin/{screen.format(**told)}"
        assert page.goto(address).status == 200, address
        assert page.url.endswith(address), page.url
        page.evaluate(UNFOLDED)
        found[address] = faults(page)
    assert {address: said for address, said in found.items() if said} == {}


def test_what_is_too_wide_and_what_axe_finds_is_said(desk):
    page = desk("tired-volunteer", viewport=SMALLEST)
    wide = "<p style='width: 40rem'></p><img src='/x.png'>"
    page.locator("main").evaluate(
        f"main => main.insertAdjacentHTML('beforeend', `{wide}`)"
    )
    paragraph, dark, light = faults(page)
    assert paragraph[0] == "too wide"
    assert (dark[:2], light[:2]) == (("dark", "image-alt"), ("light", "image-alt"))
