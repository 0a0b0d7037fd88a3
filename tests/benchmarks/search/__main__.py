"""Compares our search by names with trigrams and Wagtail's, and holds it to targets.

python -m tests.benchmarks.search [--sizes 474 10000] [--databases sqlite]
    [--list PATH-OF-A-LIST] [--variants FOLDER]

The people are invented; with a list, its names are among them.
"""

import argparse
import json
import subprocess
import sys

from tests.benchmarks.search.databases import DATABASES
from tests.benchmarks.search.questions import VARIANTS
from tests.benchmarks.search.report import table, verdict
from tests.browser.serving import ROOT

SIZES = (474, 10_000, 100_000)


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--databases", nargs="+", default=DATABASES, choices=DATABASES)
    parser.add_argument("--list", help="a CSV list whose names are among the people")
    parser.add_argument("--variants", default=VARIANTS)
    return parser.parse_args()


def measured(database, asked):
    """The figures of every engine on one database, from a process of its own."""
    words = [sys.executable, "-m", "tests.benchmarks.search.measuring"]
    words += ["--sizes", *map(str, asked.sizes), "--variants", str(asked.variants)]
    words += ["--list", asked.list] if asked.list else []
    sys.stderr.write(f"{database} …\n")
    with DATABASES[database]() as surrounded:
        made = subprocess.run(
            words, cwd=ROOT, env=surrounded, check=True, stdout=subprocess.PIPE
        )
    for line in made.stdout.splitlines():
        yield json.loads(line) | {"database": database}


def main():
    asked = options()
    figures = [told for each in asked.databases for told in measured(each, asked)]
    table(figures)
    return verdict(figures)


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
