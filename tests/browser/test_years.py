"""Years far from view are set out late, and no reader notices."""

import pytest

pytestmark = pytest.mark.browser
SMALL = {"width": 320, "height": 256}
SET_OUT = """() => [...new Set([...document.querySelectorAll('.year')]
  .map(year => getComputedStyle(year).contentVisibility))]"""
ROOM = """() => {
  const ring = getComputedStyle(document.activeElement);
  const year = getComputedStyle(document.activeElement.closest('.year'));
  return [ring, year].map(style => [style.outlineWidth, style.outlineOffset,
    style.overflowClipMargin].map(parseFloat));
}"""


@pytest.fixture
def timeline(browser, site):
    """The timeline through a window so small that most years are far from view."""
    context = browser.new_context(base_url=site.url, viewport=SMALL)

    def opened(after=""):
        page = context.new_page()
        page.goto(site.paths["en"]["timeline"] + after)
        return page

    yield opened
    context.close()


def test_a_link_to_a_year_leads_there(timeline):
    top = "document.querySelector('#y2016').getBoundingClientRect().top"
    assert timeline().evaluate(top) > SMALL["height"]
    page = timeline("#y2016")
    page.wait_for_timeout(500)
    assert 0 <= page.evaluate(top) < SMALL["height"] / 2


def test_on_paper_no_year_is_left_out(timeline):
    page = timeline()
    assert page.evaluate(SET_OUT) == ["auto"]
    page.emulate_media(media="print")
    assert page.evaluate(SET_OUT) == ["visible"]


def test_the_ring_of_a_focused_link_is_whole(timeline):
    page = timeline()
    page.keyboard.press("Tab")
    page.locator(".year .entry__link").last.focus()
    (width, offset, _none), (_width, _offset, room) = page.evaluate(ROOM)
    assert width + offset > 0
    assert room >= width + offset
