"""One request at a time, and for each site a pause after it."""

import time
from contextlib import contextmanager

PAUSE = 5


class Turns:
    def __init__(self, *, pause=PAUSE, sleep=time.sleep, clock=time.monotonic):
        self.pause, self.sleep, self.clock = pause, sleep, clock
        self.ended = {}

    @contextmanager
    def at(self, host):
        """Waits until the site has had its pause."""
        left = self.ended.get(host, 0) + self.pause - self.clock()
        if host in self.ended and left > 0:
            self.sleep(left)
        try:
            yield
        finally:
            self.ended[host] = self.clock()
