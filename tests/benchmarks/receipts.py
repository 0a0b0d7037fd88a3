"""Draws a million receipts, and tries wrong ones: are they even, cheap and silent?

python -m tests.benchmarks.receipts [--codes 1000000] [--tries 2000]

Fails where a code comes twice, where some sign is drawn more often than by chance,
where to look up a wrong code costs 5 ms or more, or where one that begins like a code
that is kept takes another time than any other.
"""

import argparse
import math
import os
import random
import sys
import time
from collections import Counter

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "memorial.settings.test")

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.test.utils import (  # noqa: E402
    get_runner,
    setup_test_environment,
)
from django.utils import timezone  # noqa: E402

from memorial.contributions.models import Contribution, Receipt  # noqa: E402
from memorial.contributions.receipts.codes import (  # noqa: E402
    SECRET,
    SIGNS,
    checksum,
    fingerprint,
    new_code,
    read,
)
from memorial.contributions.returning.views import found  # noqa: E402

# 31 degrees of freedom, once in a thousand by chance.
CHI_SQUARE_MOST = 61.1
MOST_SECONDS = 0.005
LEAST_P = 0.01
KEPT_PREFIX = 20


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--codes", type=int, default=1_000_000)
    parser.add_argument("--tries", type=int, default=2_000)
    return parser.parse_args()


def drawn(number):
    """How many came twice, and the chi-square of the signs."""
    seen, signs = set(), Counter()
    for _time in range(number):
        secret = new_code().replace("-", "")[:SECRET]
        seen.add(secret)
        signs.update(secret)
    fair = sum(signs.values()) / len(SIGNS)
    return number - len(seen), sum((signs[s] - fair) ** 2 / fair for s in SIGNS)


def random_secret():
    return read(new_code())


def alike(kept):
    """Begins as one that is kept."""
    rest = "".join(random.choice(SIGNS) for _ in range(SECRET - KEPT_PREFIX))
    return kept[:KEPT_PREFIX] + rest


def tried(tries):
    """The seconds of the processor for each kind of wrong code, taken by turns."""
    kept = keep_one()
    kinds = {"alike": lambda: alike(kept), "random": random_secret}
    seconds = {name: [] for name in kinds}
    for _time in range(tries):
        for name in random.sample(sorted(kinds), len(kinds)):
            typed = whole(kinds[name]())
            begun = time.process_time()
            assert found(read(typed)) is None
            seconds[name].append(time.process_time() - begun)
    assert found(kept) is not None
    return seconds


def whole(secret):
    return secret + checksum(secret)


def keep_one():
    secret, today = random_secret(), timezone.localdate()
    contribution = Contribution.objects.create(
        door="someone", language="en", received_on=today
    )
    Receipt.objects.create(
        fingerprint=fingerprint(secret), contribution=contribution, used_on=today
    )
    return secret


def mann_whitney(one, other):
    """The two-sided p of the U test, by the normal approximation, ties counted."""
    ranks, ties = ranked([*one, *other])
    n, m = len(one), len(other)
    above = sum(ranks[:n]) - n * (n + 1) / 2 - n * m / 2
    whole = n + m
    spread = n * m / 12 * (whole + 1 - ties / (whole * (whole - 1)))
    return math.erfc(abs(above) / math.sqrt(2 * spread))


def ranked(values):
    """The rank of each value, the middle one for equals, and what equals weigh."""
    times = Counter(values)
    ranks, before = {}, 0
    for value in sorted(times):
        ranks[value] = before + (times[value] + 1) / 2
        before += times[value]
    return [ranks[value] for value in values], sum(t**3 - t for t in times.values())


def on_a_new_database(function, *words):
    setup_test_environment()
    runner = get_runner(settings)(verbosity=0, interactive=False)
    before = runner.setup_databases()
    try:
        return function(*words)
    finally:
        runner.teardown_databases(before)


def say(name, figure, held):
    told = "held" if held else "NOT HELD"
    sys.stdout.write(f"{name:38}{figure:>12}  {told}\n")
    sys.stdout.flush()
    return held


def even(codes):
    twice, chi_square = drawn(codes)
    yield say(f"of {codes} codes drawn twice", twice, twice == 0)
    yield say(
        "chi-square of the signs", f"{chi_square:.1f}", chi_square < CHI_SQUARE_MOST
    )


def silent(tries):
    seconds = on_a_new_database(tried, tries)
    alike, others = seconds["alike"], seconds["random"]
    slowest = sorted(others)[int(tries * 0.99)]
    p = mann_whitney(alike, others)
    control = mann_whitney([each * 1.05 for each in alike], others)
    told = f"{slowest * 1000:.2f} ms"
    yield say("processor to look up a wrong code, p99", told, slowest < MOST_SECONDS)
    yield say("p that a like beginning takes as long", f"{p:.3f}", p > LEAST_P)
    yield say("p if it took a twentieth longer", f"{control:.1e}", control < LEAST_P)


def main():
    asked = options()
    return all([*even(asked.codes), *silent(asked.tries)])


if __name__ == "__main__":
    sys.exit(not main())
