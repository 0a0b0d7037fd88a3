"""Compares a person page with a stock Wagtail page of the same content, in one run.

python tests/benchmarks/person_page.py

Prints the median time and the queries of each, and the ratio: at most 1.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
FOLDER = tempfile.TemporaryDirectory(prefix="memorial-person-page-")
os.environ["MEMORIAL_VAR_DIR"] = FOLDER.name
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.benchmarks.settings"

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from memorial.people.models import (  # noqa: E402
    Cause,
    OtherName,
    PersonChangeNote,
    PersonPage,
    PersonSource,
)
from tests.benchmarks.stock import models as stock  # noqa: E402
from tests.factories.people import person  # noqa: E402
from tests.factories.trees import standing_trees  # noqa: E402

ROUNDS = 200
TEXT = "An invented paragraph that says what happened, in some words. " * 8
NAMES = ("Alia Ficta", "Alia Altera")
LINKS = [f"https://example.org/report-{number}" for number in range(4)]


def say(text):
    sys.stdout.write(f"{text}\n")


def people(trees):
    """A person in the middle of others, so that there is one before and one after."""
    above = trees.timeline["en"]
    person(above, name="Prima Ficta", death_date="2016-01-01")
    person(above, name="Ultima Ficta", death_date="2018-01-01")
    entry = person(
        above,
        publish=False,
        summary="A summary.",
        life=TEXT,
        circumstances=TEXT,
        tribute=TEXT,
        origins=[{"country": "SD"}],
    )
    entry.other_names = [OtherName(text=name) for name in NAMES]
    entry.causes = [Cause(cause="drowning")]
    entry.sources = [PersonSource(title=url, url=url) for url in LINKS]
    entry.change_notes = [PersonChangeNote(text="An invented note.")]
    entry.save_revision().publish()
    return PersonPage.objects.get(pk=entry.pk)


def stock_pages(trees):
    home = trees.home["en"]
    home.refresh_from_db()
    for title in ("Before", "Stock", "After"):
        page = stock.StockPage(
            title=title,
            locale=home.locale,
            summary="A summary.",
            life=f"<p>{TEXT}</p>",
            circumstances=f"<p>{TEXT}</p>",
            tribute=f"<p>{TEXT}</p>",
            facts={"Date": "12 July 2017", "Place": "off an invented coast"},
        )
        page.other_names = [stock.StockName(text=name) for name in NAMES]
        page.origins = [stock.StockOrigin(text="Sudan")]
        page.causes = [stock.StockCause(text="drowning")]
        page.sources = [stock.StockSource(text=url, url=url) for url in LINKS]
        page.changes = [stock.StockChange(text="An invented note.")]
        home.add_child(instance=page)
    return stock.StockPage.objects.get(title="Stock")


def timed(ask):
    started = time.perf_counter()
    assert ask().status_code == 200
    return (time.perf_counter() - started) * 1000


def main():
    call_command("migrate", verbosity=0)
    call_command("set_up_site", stdout=sys.stderr)
    trees = standing_trees()
    client = Client(headers={"host": "localhost"})
    entry, plain = people(trees), stock_pages(trees)
    asks = {
        "person page": lambda: client.get(entry.url),
        "stock page": lambda: client.get(f"/stock{plain.url}"),
    }
    times = {name: [] for name in asks}
    for ask in asks.values():
        timed(ask)
    for _round in range(ROUNDS):
        for name, ask in asks.items():
            times[name].append(timed(ask))
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, ask in asks.items():
        with CaptureQueriesContext(connection) as captured:
            ask()
        say(f"{name}: {medians[name]:.1f} ms, {len(captured)} queries")
    ratio = medians["person page"] / medians["stock page"]
    say(f"ratio: {ratio:.2f}")
    return ratio


if __name__ == "__main__":
    sys.exit(main() > 1)
