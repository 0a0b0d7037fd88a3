"""Watches how much memory workers take, and the children that clean files for them."""

import threading
from contextlib import contextmanager

from tests.benchmarks.workers import children_of, peak_of

SECONDS_BETWEEN = 0.02
# Just before it begins, a child is still the worker's twin, memory and all.
CLEANING = "memorial.media.cleaning"


class Watcher(threading.Thread):
    """``child``: the most that one child took; ``together``: all at one moment, and
    ``number``: how many these were.
    """

    def __init__(self, workers):
        super().__init__(daemon=True)
        self.workers, self.done = workers, threading.Event()
        self.child = self.together = self.number = 0

    def run(self):
        while not self.done.wait(SECONDS_BETWEEN):
            peaks = list(filter(None, map(peak_of, self.children())))
            self.number = max(self.number, len(peaks))
            self.child = max([self.child, *peaks])
            self.together = max(self.together, sum(peaks))

    def children(self):
        for worker in self.workers:
            yield from children_of(worker, CLEANING)

    @property
    def worker_peak(self):
        return max(map(peak_of, self.workers))


@contextmanager
def watching(workers):
    watcher = Watcher(workers)
    watcher.start()
    try:
        yield watcher
    finally:
        watcher.done.set()
        watcher.join()
