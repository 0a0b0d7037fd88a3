"""Makes a site of many people; tells its timeline's address and entries as JSON.

python -m tests.benchmarks.many_people [PATH-OF-A-LIST]

Run with MEMORIAL_VAR_DIR set to an empty folder. Without a list, invents people.
"""

import json
import sys

import django

django.setup()

from django.core.management import call_command  # noqa: E402

from memorial.people.models import PersonPage  # noqa: E402
from memorial.people.public_record.lines import lines  # noqa: E402
from tests.factories.people import person  # noqa: E402
from tests.factories.trees import standing_trees  # noqa: E402

MANY = 474
SUMMARY = "Wanted to teach, had two sisters, and sang on the way."


def imported(path):
    call_command(
        "import_people",
        path,
        language="fr",
        apply=True,
        publish=True,
        because="a comparison of timelines",
        rights="a comparison of timelines",
        stdout=sys.stderr,
    )


def invented(above):
    for number in range(MANY):
        year, month, day = 1999 + number % 26, 1 + number % 12, 1 + number % 28
        person(
            above,
            name=f"Invented Person {number}",
            death_date=f"{year}-{month:02}-{day:02}",
            summary=SUMMARY,
            origins=[{"country": "SD"}],
        )


def entry(line):
    """What other timelines are given of a person; each of them needs a day."""
    day = line.earliest.isoformat() if line.earliest else "1999-01-01"
    facts = ", ".join(str(fact) for fact in (line.age, *line.origins) if fact)
    text = line.summary.text if line.summary else facts
    return {"day": day, "name": line.called, "text": text}


def main(path=None):
    call_command("migrate", verbosity=0)
    call_command("set_up_site", stdout=sys.stderr)
    timeline = standing_trees().timeline["fr"]
    imported(path) if path else invented(timeline)
    people = lines(PersonPage.objects.oldest_first(), timeline.locale, "summary")
    return {"timeline": timeline.url, "entries": [entry(line) for line in people]}


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))  # noqa: T201
