"""Pages as readers set them: keyboard, zoom, colours, contrast, motion, direction."""

import pytest

from .test_axe import KINDS, violations

pytestmark = pytest.mark.browser
# A window of 1280 pixels at 400 %.
ZOOMED = {"width": 320, "height": 256}
SMALLEST = 24
MOST_STOPS = 120

SMALL_TARGETS = """least => [...document.querySelectorAll('a, button, input, summary')]
  .filter(found => !found.closest('p')
    || getComputedStyle(found).display !== 'inline')
  .filter(found => !found.matches('.skip'))
  .map(found => [found.outerHTML.slice(0, 90), found.getBoundingClientRect()])
  .filter(([, box]) => box.height && (box.height < least || box.width < least))
  .map(([html, box]) => html + ' ' + box.width + ' x ' + box.height)"""

FOCUSED = """() => {
  const found = document.activeElement, box = found.getBoundingClientRect();
  const top = document.elementFromPoint(
    box.left + Math.min(box.width, innerWidth) / 2,
    box.top + Math.min(box.height, innerHeight - box.top) / 2);
  return {
    html: found.outerHTML.slice(0, 90),
    end: found === document.body,
    outline: getComputedStyle(found).outlineStyle,
    seen: box.top >= 0 && box.top < innerHeight && box.width > 0,
    free: found.contains(top) || (top && top.contains(found)),
  };
}"""

PASSAGES = """() => [...document.querySelectorAll('[lang]')]
  .filter(found => found.lang)
  .filter(found => {
    const rightToLeft = /^(ar|fa|ckb|ps|prs|ur|he)/.test(found.lang);
    return (getComputedStyle(found).direction === 'rtl') !== rightToLeft;
  })
  .map(found => found.outerHTML.slice(0, 120))"""

UNMARKED = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const above = walker.currentNode.parentElement.closest('[lang]').lang;
    if (/[\\u0600-\\u06ff]/.test(walker.currentNode.data) && above !== 'ar'
      || /[\\u1200-\\u137f]/.test(walker.currentNode.data) && above !== 'ti')
      found.push(walker.currentNode.data);
  }
  return found;
}"""


@pytest.fixture
def reader(browser, site):
    """Opens a page of a kind for a reader who has set the browser in some way."""
    contexts = []

    def opened(kind, language="en", **settings):
        contexts.append(browser.new_context(base_url=site.url, **settings))
        page = contexts[-1].new_page()
        page.goto(site.paths[language][kind])
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.mark.parametrize(
    "wishes",
    [
        {"forced_colors": "active"},
        {"contrast": "more"},
        {"contrast": "more", "color_scheme": "dark"},
        {"reduced_motion": "reduce"},
    ],
    ids=lambda wishes: "-".join(wishes.values()),
)
@pytest.mark.parametrize(
    "kind",
    ["home", "timeline", "filtered", "person", "map", "figures", "names_all", "404"],
)
def test_axe_finds_nothing_whatever_is_set(reader, kind, wishes):
    assert violations(reader(kind, **wishes)) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_scrolls_sideways_at_400_percent(reader, kind, language):
    page = reader(kind, language, viewport=ZOOMED)
    for direction in ("ltr", "rtl"):
        page.evaluate(f"document.documentElement.dir = '{direction}'")
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= ZOOMED["width"], direction


@pytest.mark.parametrize("kind", KINDS)
def test_targets_are_large_enough(reader, kind):
    page = reader(kind, viewport=ZOOMED)
    assert page.evaluate(SMALL_TARGETS, SMALLEST) == []


def test_a_small_target_is_seen(reader):
    page = reader("home")
    page.evaluate(
        "document.querySelector('.way').style.cssText = 'padding: 0; font: 9px/1 serif'"
    )
    assert len(page.evaluate(SMALL_TARGETS, SMALLEST)) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_keyboard_sees_where_it_is(reader, kind):
    page = reader(kind, viewport=ZOOMED)
    for _stop in range(MOST_STOPS):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused["end"]:
            break
        assert focused["outline"] != "none", focused
        assert focused["seen"] and focused["free"], focused
    else:
        pytest.fail("the keyboard does not come out of the page")


def test_the_keyboard_reaches_the_search_and_finds_someone(reader):
    page = reader("home")
    while not page.evaluate("document.activeElement.matches('[type=search]')"):
        page.keyboard.press("Tab")
    page.keyboard.type("inventata")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Testina Inventata").wait_for()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_passage_reads_in_its_own_direction(reader, kind, language):
    page = reader(kind, language)
    assert page.evaluate(PASSAGES) == []
    assert page.evaluate(UNMARKED) == []


def test_a_passage_in_the_wrong_direction_is_seen(reader):
    page = reader("person")
    page.evaluate("document.querySelector('[lang=ar]').dir = 'ltr'")
    page.evaluate("document.querySelector('[lang=ti]').lang = 'en'")
    assert len(page.evaluate(PASSAGES)) == len(page.evaluate(UNMARKED)) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves(reader, kind):
    page = reader(kind)
    assert page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize("kind", ["person", "names_all"])
def test_names_are_shown_in_their_own_letters(reader, kind):
    page = reader(kind)
    page.evaluate("document.fonts.ready")
    loaded = "[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)"
    assert {name.strip('"') for name in page.evaluate(loaded)} == {
        "Archive Arabic",
        "Archive Ethiopic",
    }
    assert reader("home").evaluate(loaded) == []
