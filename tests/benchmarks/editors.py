"""How long what editors do takes among many people, and how often it asks.

python -m tests.benchmarks.editors [--people 10000] [--database postgresql]

Prints the median time of each and its queries, among a few people and among many; fails
where the median is a second or more, or where many people take other queries than few.
"""

import argparse
import json
import subprocess
import sys

from tests.benchmarks.search.databases import DATABASES
from tests.browser.serving import ROOT

MOST_SECONDS = 1.0


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--database", default="postgresql", choices=DATABASES)
    return parser.parse_args()


def measured(asked):
    """The figures, from a process of its own with a database of its own."""
    words = [sys.executable, "-m", "tests.benchmarks.editing", str(asked.people)]
    with DATABASES[asked.database]() as surrounded:
        told = subprocess.run(
            words, cwd=ROOT, env=surrounded, check=True, stdout=subprocess.PIPE
        )
    return json.loads(told.stdout)


def report(rows, people):
    sys.stdout.write(f"{'':28}{'median':>9}{'queries':>9}{'among few':>11}\n")
    failed = 0
    for name, seconds, many, few in rows:
        held = seconds < MOST_SECONDS and many == few
        failed += not held
        told = f"{name:28}{seconds:7.2f} s{many:9}{few:11}"
        sys.stdout.write(f"{told}  {'held' if held else 'NOT HELD'}\n")
    sys.stdout.write(f"among {people} people; {failed} of {len(rows)} not held\n")
    return failed


def main():
    asked = options()
    return report(measured(asked), asked.people)


if __name__ == "__main__":
    sys.exit(bool(main()))
