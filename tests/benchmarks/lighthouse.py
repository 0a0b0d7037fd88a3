"""Asks Lighthouse, as on a phone, what it thinks of the pages readers open first.

Run by ``make lighthouse``: prints a table, and fails where a figure is below 100.
"""

import json
import os
import subprocess
import sys
import tempfile

from tests.benchmarks.node import MODULES
from tests.benchmarks.serving import served_as_in_public
from tests.browser.serving import CHROMIUM

KINDS = ("home", "timeline", "person", "incident", "figures", "map")
LANGUAGES = ("en", "fr")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"
WANTED = 100


def say(text):
    sys.stdout.write(f"{text}\n")


def report(url):
    """Lighthouse's report on the page, with its default phone and network."""
    asked = subprocess.run(
        [
            MODULES / ".bin/lighthouse",
            url,
            "--quiet",
            "--output=json",
            f"--only-categories={','.join(CATEGORIES)}",
            f"--chrome-flags={FLAGS}",
        ],
        env=os.environ | {"CHROME_PATH": CHROMIUM},
        capture_output=True,
        text=True,
    )
    assert asked.returncode == 0, asked.stderr[-3000:]
    return json.loads(asked.stdout)


def scores(report):
    return [round(report["categories"][name]["score"] * 100) for name in CATEGORIES]


def faults(report):
    """The audits that cost points, in Lighthouse's words."""
    for category in report["categories"].values():
        for part in category["auditRefs"]:
            audit = report["audits"][part["id"]]
            if part["weight"] and audit["score"] not in (None, 1):
                shown = audit.get("displayValue", "")
                yield f"{audit['id']} {audit['score']} {shown}".strip()


def main():
    lowest = WANTED
    say(f"{'':<14}" + "".join(f"{name:>16}" for name in CATEGORIES))
    with tempfile.TemporaryDirectory() as empty, served_as_in_public(empty) as site:
        for language in LANGUAGES:
            for kind in KINDS:
                told = report(site.url + site.paths[language][kind])
                figures = scores(told)
                lowest = min(lowest, *figures)
                row = "".join(f"{figure:>16}" for figure in figures)
                say(f"{kind + ' ' + language:<14}{row}")
                if min(figures) < WANTED:
                    say("\n".join(f"    {fault}" for fault in faults(told)))
    return lowest


if __name__ == "__main__":
    sys.exit(main() < WANTED)
