"""Cuts out of a screen what a picture of the handbook shows."""

# What moves, and what floats over a form.
STILL = """
  *, *::before, *::after { animation: none !important; transition: none !important; }
  footer:has([name=action-publish]), .w-minimap { display: none !important; }
"""


def upper(page, height):
    """The screen without its menu, down to ``height``."""
    quiet(page)
    page.evaluate("window.scrollTo(0, 0)")
    main = page.locator("main").bounding_box()
    room = main["height"] + main["y"]
    clip = {"x": main["x"], "y": 0, "width": main["width"], "height": min(height, room)}
    return page.screenshot(clip=clip, full_page=True)


def part(page, place, height=10_000):
    """One part of a form, whole or down to ``height``, with a little room around it."""
    size = page.viewport_size
    page.set_viewport_size(size | {"height": 7000})
    quiet(page)
    box = page.locator(place).first.bounding_box()
    clip = {
        "x": box["x"] - 16,
        "y": box["y"] - 16,
        "width": box["width"] + 32,
        "height": min(height, box["height"]) + 32,
    }
    taken = page.screenshot(clip=clip)
    page.set_viewport_size(size)
    return taken


def quiet(page):
    page.add_style_tag(content=STILL)
    page.mouse.move(0, 0)
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(300)
