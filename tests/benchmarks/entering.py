"""How long the form of an entry, saving and publishing take among many people.

python -m tests.benchmarks.entering [--people 10000] [--databases postgresql]

Prints, for each step, the median of seven, the time of the processor alone, and the
queries; fails where a median is over a second or queries grow with the people.
"""

import argparse
import subprocess
import sys

from tests.benchmarks.search.databases import DATABASES
from tests.browser.serving import ROOT

MEASURING = "tests.benchmarks.entering_measured"


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument(
        "--databases", nargs="+", default=["postgresql"], choices=DATABASES
    )
    return parser.parse_args()


def main():
    asked = options()
    faults = 0
    for database in asked.databases:
        with DATABASES[database]() as surrounded:
            words = [sys.executable, "-m", MEASURING, str(asked.people)]
            faults += subprocess.run(words, cwd=ROOT, env=surrounded).returncode
    return faults


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
