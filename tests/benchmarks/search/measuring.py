"""One database: makes the people, asks every engine, tells the figures as JSON lines.

Run by `tests.benchmarks.search`, with the settings of an empty site.
"""

import argparse
import json
import sys
import time
from itertools import chain
from random import Random

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import translation  # noqa: E402

from memorial.exchange.cleaning.names import clean_name  # noqa: E402
from memorial.exchange.readers.opening import open_list  # noqa: E402
from tests.benchmarks.search.engines import engines, index_trigrams  # noqa: E402
from tests.benchmarks.search.inventing import SEED, invented  # noqa: E402
from tests.benchmarks.search.judging import Judge  # noqa: E402
from tests.benchmarks.search.people import Population, say  # noqa: E402
from tests.benchmarks.search.questions import (  # noqa: E402
    near_misses,
    people_of,
    questions,
)

OURS = "ours"
WARMING = 5
MOST_SECONDS = 30


def main(options):
    call_command("migrate", verbosity=0)
    call_command("set_up_site", stdout=sys.stderr)
    asked = questions(options.variants)
    if not asked:
        sys.exit(f"There are no variants in {options.variants}.")
    Random(SEED).shuffle(asked)
    present = [*people_of(asked), *names_of(options.list)]
    people = Population(chain(present, around(asked, present)))
    for size in sorted(options.sizes):
        people.grow(max(size, len(present)))
        index_trigrams()
        for told in compared(asked, Judge(people.names, near_misses(asked))):
            there = {"size": size, "people": len(people.names)}
            print(json.dumps(told | there), flush=True)  # noqa: T201


def around(asked, present):
    """Invented names, of which none is that of a question or of those present."""
    meant = list(dict.fromkeys(question.meant for question in asked))
    return invented(meant, [*present, *(question.asked for question in asked)])


def compared(asked, judge):
    for name, answers in engines().items():
        say(f"{connection.vendor}: {name}")
        yield figures(name, answers, asked, judge) | {"engine": name}


def names_of(path):
    """The names of a list, as the importer would read them."""
    if not path:
        return []
    _content, table = open_list(path)
    names = (clean_name(row.cells["name"]).value.text for row in table.rows)
    return list(dict.fromkeys(filter(None, names)))


def figures(name, answers, asked, judge):
    """Those that are compared with ours get their time, and then stop where they are;
    the questions come in no order, so that those that were asked speak for all."""
    for question in asked[:WARMING]:
        answers(question.asked)
    numbers, seconds = [], []
    for question in asked:
        if name != OURS and sum(seconds) > MOST_SECONDS:
            break
        start = time.perf_counter()
        numbers.append(answers(question.asked))
        seconds.append(time.perf_counter() - start)
    return {"numbers": numbers, "seconds": seconds} | judged(asked, numbers, judge)


def judged(asked, numbers, judge):
    told = list(zip(asked, numbers, strict=False))
    ranks = [(each[0], judge.rank(*each)) for each in told if not each[0].near]
    missed = [q for q, rank in ranks if rank is None or rank > 5]
    return {
        "ranks": [rank for _question, rank in ranks],
        "missed": [(question.asked, question.meant) for question in missed],
        "near_first": [q.asked for q, found in told if judge.near_first(q, found)],
        "shared": sum(judge.is_shared(*each) for each in told if not each[0].near),
    }


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", type=int, nargs="+")
    parser.add_argument("--variants")
    parser.add_argument("--list")
    return parser.parse_args()


if __name__ == "__main__":
    with translation.override("en"):
        main(options())
