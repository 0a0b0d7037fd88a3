"""Where one stands on the way through a door, and the addresses before and after."""

from dataclasses import dataclass

from django.urls import reverse

from ..choices.doors import Door
from ..questions import questions_of


@dataclass(frozen=True)
class Way:
    """``about`` is the permanent number of an entry, or 0."""

    door: Door
    about: int = 0

    @property
    def codes(self):
        return list(questions_of(self.door))

    def address(self, name, *args):
        told = [str(self.door), *([self.about] if self.about else []), *args]
        kind = f"{name}_about" if self.about else name
        return reverse(f"contributions:{kind}", args=told)

    @property
    def start(self):
        return self.address("begin")

    @property
    def first(self):
        return self.question(self.codes[0])

    @property
    def whole(self):
        return self.address("whole")

    def question(self, code):
        return self.address("question", code)

    def before(self, code):
        place = self.codes.index(code)
        return self.question(self.codes[place - 1]) if place else self.start

    def after(self, code):
        place = self.codes.index(code) + 1
        if place < len(self.codes):
            return self.question(self.codes[place])
        return reverse("contributions:check")

    def place(self, code):
        """The number of this question and of all."""
        return self.codes.index(code) + 1, len(self.codes)
