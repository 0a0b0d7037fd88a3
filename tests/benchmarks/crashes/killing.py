"""Kills workers of a site, one at a time, at moments that nobody chose."""

import os
import random
import signal
import threading
from contextlib import contextmanager, suppress

from tests.benchmarks.workers import children_of

SECONDS_BETWEEN = (0.3, 3.0)


class Killer(threading.Thread):
    def __init__(self, master):
        super().__init__(daemon=True)
        self.master, self.done, self.killed = master, threading.Event(), 0

    def run(self):
        while not self.done.wait(random.uniform(*SECONDS_BETWEEN)):
            if workers := children_of(self.master):
                with suppress(ProcessLookupError):
                    os.kill(random.choice(workers), signal.SIGKILL)
                    self.killed += 1


@contextmanager
def killing(master):
    killer = Killer(master)
    killer.start()
    try:
        yield killer
    finally:
        killer.done.set()
        killer.join()
