"""Takes a picture of every kind of page of an invented site, at three widths.

Run as a program: it writes to ``screenshots/`` below MEMORIAL_VAR_DIR.
"""

import os
import tempfile
from itertools import product
from pathlib import Path

from playwright.sync_api import sync_playwright

from .serving import LAUNCH, served

WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")
LANGUAGES = ("en", "fr")


def take(folder):
    """A picture of each page in each language, width and scheme; how many there are.

    The file of a page is called after its kind, width, scheme and language; “rtl”
    is the English page from right to left.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as empty,
        served(empty) as site,
        sync_playwright() as player,
    ):
        browser = player.chromium.launch(**LAUNCH)
        for width, scheme in product(WIDTHS, SCHEMES):
            take_all(browser, site, folder, width, scheme)
        browser.close()
    return len(list(folder.glob("*.png")))


def take_all(browser, site, folder, width, scheme):
    context = browser.new_context(
        base_url=site.url,
        color_scheme=scheme,
        viewport={"width": width, "height": 800},
    )
    page = context.new_page()
    for language in LANGUAGES:
        for kind, path in site.paths[language].items():
            name = f"{kind.replace(' ', '-')}-{width}-{scheme}"
            page.goto(path)
            page.screenshot(path=folder / f"{name}-{language}.png", full_page=True)
            if language == "en":
                page.evaluate("document.documentElement.dir = 'rtl'")
                page.screenshot(path=folder / f"{name}-rtl.png", full_page=True)
    context.close()


if __name__ == "__main__":
    target = Path(os.environ["MEMORIAL_VAR_DIR"]) / "screenshots"
    print(f"{take(target)} pictures in {target}")  # noqa: T201
