"""Puts every kind of page of an invented site before the Nu HTML checker.

Run by ``make validate``: prints each error, and fails if there is one.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

from tests.benchmarks.node import MODULES
from tests.browser.serving import served

JAR = MODULES / "vnu-jar/build/dist/vnu.jar"
LANGUAGES = ("en", "fr")
# Shows pieces of pages many times over and outside their lists, to those who develop.
NO_PAGE = "components"
BROKEN = "<!doctype html><html lang=en><title>Broken</title><p><img src=a></b>"


def say(text):
    sys.stdout.write(f"{text}\n")


def read(url):
    """The page at the address, of whatever status."""
    try:
        with urlopen(url) as answer:  # noqa: S310
            return answer.read()
    except HTTPError as answer:
        return answer.read()


def save_all(site, folder):
    for language in LANGUAGES:
        for kind, path in site.paths[language].items():
            if kind != NO_PAGE:
                name = f"{kind.replace(' ', '-')}-{language}.html"
                (folder / name).write_bytes(read(site.url + path))


def errors(folder):
    """The checker's messages on the files of a folder that say “error”."""
    said = subprocess.run(
        ["java", "-jar", JAR, "--format", "json", "--errors-only", folder],
        capture_output=True,
        text=True,
    )
    return json.loads(said.stderr)["messages"]


def tell(found):
    for error in found:
        place = f"{Path(error['url']).name}:{error.get('lastLine', 0)}"
        say(f"{place}: {error['message']}")
        say(f"    {error.get('extract', '').strip()!r}")


def main():
    with tempfile.TemporaryDirectory() as empty, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "broken.html").write_text(BROKEN)
        assert errors(folder), "the checker sees no error where there is one"
        (folder / "broken.html").unlink()
        with served(empty) as site:
            save_all(site, folder)
        found = errors(folder)
        tell(found)
        say(f"{len(list(folder.iterdir()))} pages, {len(found)} errors")
    return not found


if __name__ == "__main__":
    sys.exit(not main())
