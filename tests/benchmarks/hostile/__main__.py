"""Sends every hostile file through the real form of a served site, and pixel bombs.

python -m tests.benchmarks.hostile [--workers 2] [--at-once 2]

Prints what was answered, the longest time, and the most memory that a worker and the
children took that clean files for it. Fails where a worker takes more than 300 MB,
where more files were cleaned at once than may be, or where any answer is an error of
the server.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial

from tests.benchmarks.hostile.bombs import allowed, too_large
from tests.benchmarks.hostile.watching import watching
from tests.benchmarks.serving import served_as_in_public, with_open_forms
from tests.benchmarks.workers import children_of
from tests.contributions.hostile_files import hostile_files
from tests.contributions.visitor import Broken, Visitor

MOST_MEGABYTES = 300
SERVER_ERROR = 500
SECONDS_SHOWN = 3.5
AT_ONCE = 8


@dataclass
class Sending:
    site: object
    shown: str
    answers: Counter = field(default_factory=Counter)
    longest: float = 0

    def send(self, number, name, content):
        """From a network of its own every hundred files, as from different places."""
        visitor = Visitor(self.site.url, network=number // 100)
        fields = {"shown": self.shown, "go": "on"}
        begun = time.monotonic()
        try:
            told = visitor.post(self.site.paths["pictures"], fields, [(name, content)])
            self.answers[told.status] += 1
        except Broken:
            self.answers["broken"] += 1
        self.longest = max(self.longest, time.monotonic() - begun)

    @property
    def is_held(self):
        return not any(s == "broken" or s >= SERVER_ERROR for s in self.answers)


def one_by_one(sending):
    for number, (name, content) in enumerate(hostile_files()):
        sending.send(number, name, content)


def at_once(make):
    def bombs(sending):
        content = make()
        with ThreadPoolExecutor(AT_ONCE) as senders:
            for number in range(AT_ONCE):
                senders.submit(sending.send, 1000 + number, "bomb.png", content)

    return bombs


ROUNDS = {
    "every hostile file": one_by_one,
    "8 bombs of 64 megapixels at once": at_once(too_large),
    "8 of 49 megapixels, allowed, at once": at_once(allowed),
}


def measured(site, number):
    shown = Visitor(site.url).get(site.paths["pictures"]).shown
    time.sleep(SECONDS_SHOWN)
    workers = children_of(site.pid)
    assert len(workers) == number
    for name, send in ROUNDS.items():
        sending = Sending(site, shown)
        with watching(workers) as watcher:
            send(sending)
        yield name, sending, watcher
    assert children_of(site.pid) == workers, "a worker did not live to the end"


def say(name, sending, watcher):
    sys.stdout.write(
        f"{name}\n"
        f"  answers            {dict(sending.answers)}\n"
        f"  longest            {sending.longest:.1f} s\n"
        f"  a worker, so far   {watcher.worker_peak:.0f} MB\n"
        f"  children at once   {watcher.number}\n"
        f"  one child          {watcher.child:.0f} MB\n"
        f"  children together  {watcher.together:.0f} MB\n"
    )
    sys.stdout.flush()


def asked():
    parser = argparse.ArgumentParser()
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=2)
    return parser.parse_args()


def main(workers, at_once):
    held = True
    more = {"MEMORIAL_CLEANING_AT_ONCE": str(at_once)}
    served = partial(served_as_in_public, more=more, workers=workers)
    with (
        tempfile.TemporaryDirectory() as folder,
        served(folder, with_open_forms) as site,
    ):
        for name, sending, watcher in measured(site, workers):
            say(name, sending, watcher)
            held &= sending.is_held and watcher.worker_peak <= MOST_MEGABYTES
            held &= watcher.number <= at_once
    return held


if __name__ == "__main__":
    told = asked()
    kept = main(told.workers, told.at_once)
    sys.stdout.write("held\n" if kept else "NOT HELD\n")
    sys.exit(not kept)
