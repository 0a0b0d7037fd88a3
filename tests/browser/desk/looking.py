"""How a screen of the desk is looked at: by axe, light and dark, and for its width."""

from tests.browser.test_axe import violations

TELEPHONE = {"width": 360, "height": 740}
# What ends beyond the screen. Wagtail hides what is too wide instead of scrolling; its
# outline of a long form and its panels at the side wait out there to be called, and its
# header leaves more room at its end than there is.
BEYOND = """() => [...document.querySelectorAll('main *')]
  .filter(found => found.checkVisibility({visibilityProperty: true}))
  .filter(found => !found.closest(
    '.w-minimap, .form-side, .w-header, .w-sr-only, svg, thead'))
  .filter(found => {
    for (let above = found; above.matches('main *'); above = above.parentElement)
      if (/auto|scroll/.test(getComputedStyle(above).overflowX)) return false;
    return found.getBoundingClientRect().right > innerWidth + 1;
  })
  .map(found => found.outerHTML.slice(0, 120)).slice(0, 3)"""
# One colour does not become another at once.
SETTLED = "Promise.allSettled(document.getAnimations().map(each => each.finished))"


def faults(page):
    """What axe finds, light and dark, and what does not fit on the screen."""
    page.locator("main").wait_for()
    found = [("too wide", each) for each in page.evaluate(BEYOND)]
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        page.evaluate(SETTLED)
        found += [(scheme, *each) for each in violations(page)]
    return found


def follow(page, name):
    """A link; the whole page that it leads to is there when this ends."""
    with page.expect_navigation():
        page.get_by_role("link", name=name).first.click()


def press(page, name):
    """A button that leads on; what it leads to is there when this ends."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()
