"""Measures what an editor does in a database of its own; see ``editors.py``."""

import gc
import json
import sys
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from django.db import connection
from django.test.utils import CaptureQueriesContext

# As a server starts.
import memorial.wsgi  # noqa: F401
from tests.benchmarks.desk import Desk
from tests.benchmarks.doings import doings

FEW = 60


class Processors:
    """Seconds that this process and PostgreSQL's for it have worked."""

    def __init__(self):
        self.of_database = None
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_backend_pid()")
                number = cursor.fetchone()[0]
            self.of_database = Path(f"/proc/{number}/schedstat")

    def seconds(self):
        return process_time() + self.seconds_of_database()

    def seconds_of_database(self):
        if not (self.of_database and self.of_database.exists()):
            return 0
        return int(self.of_database.read_text().split()[0]) / 1e9


def timed(ready, processors):
    """Seconds on the clock, of the processors, and queries; what is made ready is not
    counted."""
    do = ready()
    wall, processor = perf_counter(), processors.seconds()
    with CaptureQueriesContext(connection) as captured:
        do()
    return perf_counter() - wall, processors.seconds() - processor, len(captured)


def figures(doing, processors):
    """Medians of what it takes."""
    told = [timed(doing.ready, processors) for _time in range(doing.times)]
    wall, processor, queries = map(median, zip(*told, strict=True))
    return {"wall": wall, "processor": processor, "queries": queries}


def measured(people):
    desk, processors = Desk(), Processors()
    desk.grow(FEW)
    for doing in doings(desk):
        # The first time makes what all later times find: a draft, a log, a kept answer.
        timed(doing.ready, processors)
    among_few = {
        doing.name: figures(replace(doing, times=3), processors)["queries"]
        for doing in doings(desk)
    }
    desk.grow(people)
    # A server does not hold what invented the people; no collection walks over it.
    gc.collect()
    gc.freeze()
    for doing in doings(desk):
        found = figures(doing, processors)
        few = found["queries"] if doing.writes_batches else among_few[doing.name]
        yield found | {"name": doing.name, "most": doing.most, "few": few}


if __name__ == "__main__":
    for row in measured(int(sys.argv[1])):
        sys.stdout.write(f"{json.dumps(row)}\n")
        sys.stdout.flush()
