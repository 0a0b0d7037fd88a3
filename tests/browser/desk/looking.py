"""How a screen of the desk is looked at: by axe, in light and dark, and for its width."""

from tests.browser.test_axe import violations

TELEPHONE = {"width": 360, "height": 740}


def faults(page):
    """What axe finds, light and dark, and whether the screen scrolls sideways."""
    found = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found += [(scheme, *each) for each in violations(page)]
    page.emulate_media(color_scheme=None)
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        found.append("scrolls sideways")
    return found


def press(page, name):
    """A button that leads on; what it leads to is there when this ends."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()
