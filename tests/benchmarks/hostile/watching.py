"""Watches how much memory a worker takes, and the children that clean files for it."""

import threading
from contextlib import contextmanager

from tests.benchmarks.workers import children_of, peak_of

SECONDS_BETWEEN = 0.02
# Just before it begins, a child is still the worker's twin, memory and all.
CLEANING = "memorial.media.cleaning"


class Watcher(threading.Thread):
    """``child``: the most that one child took; ``together``: all at one moment."""

    def __init__(self, worker):
        super().__init__(daemon=True)
        self.worker, self.done = worker, threading.Event()
        self.child = self.together = 0

    def run(self):
        while not self.done.wait(SECONDS_BETWEEN):
            peaks = [peak_of(each) for each in children_of(self.worker, CLEANING)]
            self.child = max([self.child, *peaks])
            self.together = max(self.together, sum(peaks))

    @property
    def worker_peak(self):
        return peak_of(self.worker)


@contextmanager
def watching(worker):
    watcher = Watcher(worker)
    watcher.start()
    try:
        yield watcher
    finally:
        watcher.done.set()
        watcher.join()
