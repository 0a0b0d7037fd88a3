"""Prints how well people are told to be the same: recall and precision by kind of pair.

python -m tests.benchmarks.matching
"""

import os
import sys
from collections import Counter

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "memorial.settings.test")

import django

django.setup()

from memorial.people.matching.weighing import Verdict, compare  # noqa: E402
from tests.people.matching.measuring import measured  # noqa: E402
from tests.people.matching.pairs import pairs  # noqa: E402


def say(text):
    sys.stdout.write(f"{text}\n")


def by_kind(judged):
    """A line for each kind: how many pairs came to each verdict."""
    for same in (True, False):
        say("\nTrue pairs" if same else "\nNear misses")
        counted = {}
        for pair, verdict in judged:
            if pair.same is same:
                counted.setdefault(pair.kind, Counter())[verdict] += 1
        for kind, found in counted.items():
            told = [f"{found[verdict]:4} {verdict.name.lower()}" for verdict in Verdict]
            say(f"{kind:42}{''.join(reversed(told))}")


def main():
    judged = [(pair, compare(pair.one, pair.other).verdict) for pair in pairs()]
    by_kind(judged)
    say("")
    for name, tuned in (("set the rules", True), ("judge them", False)):
        figures = measured([each for each in judged if each[0].tuned is tuned])
        say(f"people who {name}: {figures}")
    whole = measured(judged)
    say(f"all: {whole}")
    return whole.is_good


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
