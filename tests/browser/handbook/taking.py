"""Takes each picture of the handbook in each language, small enough to be kept."""

import io
import re
import tempfile

from PIL import Image
from playwright.sync_api import sync_playwright

from tests.browser.serving import LAUNCH, ROOT, guarded, served
from tests.browser.volunteers import PASSWORD, SECRET, shown

from .pictures import PICTURES, withhold_a_name

FOLDER = ROOT / "docs" / "editors" / "pictures"
LOCALES = {"en": "en-GB", "fr": "fr-FR"}
SIZE = {"width": 1120, "height": 700}
COLOURS = 64


def take(folder=FOLDER):
    """Write ``<language>/<name>.png`` for every picture; how many there are."""
    with (
        tempfile.TemporaryDirectory() as empty,
        served(empty) as site,
        guarded(site.folder) as door,
        sync_playwright() as player,
    ):
        browser = player.chromium.launch(**LAUNCH)
        for code in LOCALES:
            take_all(browser, door, site.paths, code, folder / code)
        browser.close()
    return len(LOCALES) * len(PICTURES)


def take_all(browser, door, paths, code, folder):
    folder.mkdir(parents=True, exist_ok=True)
    page = log_in(browser, door, code)
    if code == "en":
        withhold_a_name(page, paths)
    for name, picture in PICTURES.items():
        keep(picture(page, paths, code), folder / f"{name}.png")
    page.context.close()


def log_in(browser, door, code):
    context = browser.new_context(base_url=door, locale=LOCALES[code], viewport=SIZE)
    context.set_default_timeout(30_000)
    page = context.new_page()
    page.goto("/admin/")
    page.fill("[name=username]", f"evening-{code}")
    page.fill("[name=password]", PASSWORD)
    page.keyboard.press("Enter")
    page.fill("[name=code]", shown(SECRET))
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"^[^?]*/admin/$"))
    return page


def keep(content, path):
    """With a palette of few colours a screen of text takes a tenth of the room."""
    picture = Image.open(io.BytesIO(content)).convert("RGB")
    small = picture.quantize(COLOURS, dither=Image.Dither.NONE)
    small.save(path, optimize=True)
