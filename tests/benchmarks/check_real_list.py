"""Imports the list of deaths at Calais as of 21 November 2024 and checks every figure.

python tests/benchmarks/check_real_list.py PATH-OF-THE-LIST

Works in a folder of its own, which it removes; nothing of the list is kept.
"""

import csv
import os
import sys
import tempfile
import time
from collections import Counter
from io import StringIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
FOLDER = tempfile.TemporaryDirectory(prefix="memorial-real-list-")
os.environ["MEMORIAL_VAR_DIR"] = FOLDER.name
os.environ["DJANGO_SETTINGS_MODULE"] = "memorial.settings.development"

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from wagtail.models import Locale  # noqa: E402

from memorial.exchange.cleaning.notes import REFUSED  # noqa: E402
from memorial.exchange.models import ImportRun  # noqa: E402
from memorial.exchange.planning import plan_import  # noqa: E402
from memorial.exchange.readers.opening import open_list  # noqa: E402
from memorial.exchange.steps import Wishes  # noqa: E402
from memorial.people.models import IncidentPage, PersonPage  # noqa: E402
from memorial.people.public_record.lines import lines  # noqa: E402
from tests.benchmarks.pages import (  # noqa: E402
    MOST_QUERIES,
    queries,
    sizes,
)

MOST_SECONDS = 180
FILLED = "Filled down by exactly one degree a row."
SENTINEL = "A number that stands for “not known”."
MENDED = "The text had been encoded twice."
FIGURES = {
    ("date", "Read as day, month, year."): 4,
    ("date", "Known to the month only."): 7,
    ("date", "Known to the year only."): 2,
    ("latitude", FILLED): 59,
    ("latitude", SENTINEL): 6,
}


def say(text):
    sys.stdout.write(f"{text}\n")


def hold(what, found, wanted):
    say(f"{'ok  ' if found == wanted else 'FAIL'} {what}: {found} (wanted {wanted})")
    return found == wanted


def check_notes(path):
    plan = plan_import(open_list(path)[1], Wishes("fr"))
    counted = Counter((note.column, note.sentence) for note in plan.notes)
    for (column, sentence), wanted in FIGURES.items():
        yield hold(f"{column}: {sentence}", counted[column, sentence], wanted)
    refused = [n for n in plan.notes if n.column == "latitude" and n.kind == REFUSED]
    yield hold("latitudes refused", len(refused), 65)
    mended = sum(n.sentence == MENDED for n in plan.notes)
    yield hold("cells mended, at least 39", mended >= 39, True)
    garbled = sum("garbled" in n.sentence for n in plan.notes)
    yield hold("cells still garbled", garbled, 0)


def imported(path):
    said = StringIO()
    start = time.monotonic()
    call_command(
        "import_people",
        path,
        language="fr",
        apply=True,
        publish=True,
        because="a check of the importer",
        rights="a check of the importer",
        stdout=said,
    )
    return said.getvalue(), time.monotonic() - start


def check_timelines():
    for locale in Locale.objects.all():
        people = lines(PersonPage.objects.oldest_first(), locale)
        code = locale.language_code
        yield hold(f"people on the timeline in {code}", len(people), 474)
        yield hold(f"named in {code}", sum(line.named for line in people), 350)
        live = IncidentPage.objects.live().in_language(locale).count()
        yield hold(f"incidents in {code}", live, 26)
    pages = PersonPage.objects.filter(placed_date__isnull=False)
    padded = [
        page
        for page in pages
        if page.placed_date.edtf.endswith("-01-01")
        and page.death_as_reported[-4:] != "0101"
    ]
    yield hold("first Januaries that nobody wrote", len(padded), 0)


def ten_of(path):
    """The first ten people of one incident of the list, in a file of their own."""
    with open(path, encoding="utf-8-sig", newline="") as whole:
        header, *rows = csv.reader(whole)
    shipwreck = [row for row in rows if row[1] == "20240903"][:10]
    ten = Path(FOLDER.name) / "ten.csv"
    with ten.open("w", encoding="utf-8", newline="") as part:
        csv.writer(part).writerows([header, *shipwreck])
    return str(ten)


def check_pages(with_ten):
    with_all = queries()
    yield hold("queries with 474 people, as with 10", with_all, with_ten)
    most = max(with_all.values())
    yield hold(f"at most 12 queries ({most})", most <= MOST_QUERIES, True)
    for page, (size, most) in sizes().items():
        yield hold(f"{page}, compressed ({size} bytes)", size <= most, True)


def main(path):
    call_command("migrate", verbosity=0)
    call_command("set_up_site", stdout=StringIO())
    results = list(check_notes(path))
    imported(ten_of(path))
    with_ten = queries()
    PersonPage.objects.all().delete()
    IncidentPage.objects.all().delete()
    ImportRun.objects.all().delete()
    said, seconds = imported(path)
    results.append(hold("500 changes", "\n500 changes.\n" in said, True))
    in_time = seconds < MOST_SECONDS
    results.append(hold(f"under 3 minutes ({seconds:.0f} s)", in_time, True))
    results += check_timelines()
    results += check_pages(with_ten)
    said, seconds = imported(path)
    results.append(hold(f"0 changes ({seconds:.0f} s)", "\n0 changes.\n" in said, True))
    return all(results)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(0 if main(sys.argv[1]) else 1)
