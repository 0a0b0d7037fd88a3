"""A page that counts what a volunteer does on it, and says how long that takes.

The minutes are an estimate, and a cautious one: the keystroke-level model (Card, Moran
and Newell 1980) gives 1.35 s for a thought, 1.1 s for pointing, 0.2 s for a click,
0.4 s for a hand that goes from the mouse to the keys, and 0.28 s for a letter of one
who types as people do. Of a tired volunteer who has never seen the screen we take the
thought and the hand twice, and half a second for each letter. What the machine makes
wait is measured. Reading the news and choosing words is not in it.
"""

import time
from contextlib import contextmanager

THOUGHT, POINTING, CLICK, HAND = 1.35, 1.1, 0.2, 0.4
A_STEP = 2 * THOUGHT + POINTING + CLICK + 2 * HAND
A_LETTER = 0.5


class Counted:
    """``steps`` are clicks, fields filled, things chosen; ``letters`` are typed."""

    def __init__(self, page):
        self.page, self.steps, self.letters, self.waited = page, 0, 0, 0.0

    def found(self, where):
        """A place by its selector, or one that was found already."""
        found = self.page.locator(where) if isinstance(where, str) else where
        return found.first

    def open(self, address):
        """By a bookmark."""
        self.steps += 1
        with self.waiting():
            self.page.goto(address)

    def go(self, where):
        """Press what leads to another screen, and wait until that is there."""
        with self.waiting(), self.page.expect_navigation():
            self.press(where)

    def press(self, where):
        self.steps += 1
        self.found(where).click()

    def write(self, where, words):
        self.steps, self.letters = self.steps + 1, self.letters + len(words)
        self.found(where).fill(words)

    def paste(self, where, words):
        """What is copied from elsewhere is two steps: copying it, and pasting it."""
        self.steps += 2
        self.found(where).fill(words)

    def choose(self, where, value):
        """From a list: it is opened, and a line of it is chosen."""
        self.steps += 2
        self.found(where).select_option(value)

    def attach(self, where, path):
        """A file: the window of files is opened, the file is found, and taken."""
        self.steps += 3
        self.found(where).set_input_files(path)

    @contextmanager
    def waiting(self):
        begun = time.monotonic()
        yield
        self.waited += time.monotonic() - begun

    @property
    def minutes(self):
        return (self.steps * A_STEP + self.letters * A_LETTER + self.waited) / 60

    def __str__(self):
        return (
            f"{self.steps} steps, {self.letters} letters typed, {self.waited:.0f} s "
            f"waited: {self.minutes:.1f} minutes"
        )
