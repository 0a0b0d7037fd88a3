"""How long what editors do takes among many people, and how often it asks.

python -m tests.benchmarks.editors [--people 10000] [--database postgresql]

Prints of each the median time on the clock, the time of the processors, ours and the
database's, and the queries among many people and among a few. Fails where it takes
longer than it may, mostly a second, or where many people take other queries than few.
"""

import argparse
import json
import subprocess
import sys

from tests.benchmarks.search.databases import DATABASES
from tests.browser.serving import ROOT

HEAD = f"{'':28}{'clock':>9}{'processor':>11}{'queries':>9}{'among few':>11}"


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--database", default="postgresql", choices=DATABASES)
    return parser.parse_args()


def measured(asked):
    """The figures as they come, from a process with a database of its own."""
    words = [sys.executable, "-m", "tests.benchmarks.editing", str(asked.people)]
    with DATABASES[asked.database]() as surrounded:
        process = subprocess.Popen(
            words, cwd=ROOT, env=surrounded, stdout=subprocess.PIPE, text=True
        )
        yield from map(json.loads, process.stdout)
        assert process.wait() == 0, "could not measure to the end"


def held(row):
    return row["wall"] < row["most"] and row["queries"] == row["few"]


def line(row):
    told = f"{row['name']:28}{row['wall']:7.2f} s{row['processor']:9.2f} s"
    counts = f"{row['queries']:9}{row['few']:11}"
    return f"{told}{counts}  {'held' if held(row) else 'NOT HELD'}"


def say(text):
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main():
    asked, failed, done = options(), 0, 0
    say(HEAD)
    for row in measured(asked):
        say(line(row))
        failed, done = failed + (not held(row)), done + 1
    say(f"among {asked.people} people; {failed} of {done} not held")
    return failed


if __name__ == "__main__":
    sys.exit(bool(main()))
