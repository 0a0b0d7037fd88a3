"""The geometry of the charts: shares of the width in per cent, heights in ems.

Neither depends on the width of the screen, and the heights grow with the text.
"""

from dataclasses import dataclass
from textwrap import wrap

from django.utils.translation import get_language_bidi

# In letters: what fits, with a number after it, on a screen of 320 px.
LONGEST_LINE = 30
LINE = 1.3
THICKNESS = 0.8
GAP = 0.9
COLUMNS_HEIGHT = 12
UNDER_COLUMNS = 1.6
MOST_LINES = 4
# Per cent of the width, before the first column, for the numbers of the lines.
MARGIN = 9


@dataclass(frozen=True)
class Bar:
    """``words`` are lines of text with their heights; ``number`` ends the last."""

    words: tuple
    number: int
    start: float
    width: float
    top: float


@dataclass(frozen=True)
class Bars:
    height: float
    bars: tuple
    thickness: float = THICKNESS

    @property
    def edge(self):
        """Where text begins, in per cent of the width."""
        return from_left(0)


@dataclass(frozen=True)
class Column:
    start: float
    width: float
    top: float
    height: float
    middle: float
    words: str


@dataclass(frozen=True)
class Columns:
    """``lines`` are pairs of a height and the number that it stands for."""

    height: float
    columns: tuple
    lines: tuple
    ground: float = COLUMNS_HEIGHT
    under: float = COLUMNS_HEIGHT + UNDER_COLUMNS - 0.3

    @property
    def edge(self):
        return from_left(0)


def from_left(share, width=0):
    """Where something begins that reads from the start of a line, in per cent."""
    return round(100 - share - width if get_language_bidi() else share, 2)


def bars(rows):
    """Lying bars, each under its words: for names of any length."""
    most = max((row.number for row in rows), default=1)
    height, drawn = 0, []
    for row in rows:
        lines = wrap(row.words, LONGEST_LINE)
        tops = [round(height + (at + 1) * LINE - 0.3, 2) for at in range(len(lines))]
        height += len(lines) * LINE
        width = round(100 * row.number / most, 2)
        drawn.append(
            Bar(
                words=tuple(zip(lines, tops, strict=True)),
                number=row.number,
                start=from_left(0, width),
                width=width,
                top=round(height, 2),
            )
        )
        height += THICKNESS + GAP
    return Bars(round(height, 2), tuple(drawn))


def columns(rows):
    """Standing columns side by side: for what follows one another in time."""
    most = max((row.number for row in rows), default=1)
    step = (100 - MARGIN) / max(len(rows), 1)
    lines = tuple(
        (round(COLUMNS_HEIGHT * (1 - number / most), 2), number)
        for number in round_numbers(most)
    )
    every = 1 if len(rows) <= 6 else 5
    return Columns(
        COLUMNS_HEIGHT + UNDER_COLUMNS,
        tuple(
            column(row, MARGIN + at * step, step, most, every)
            for at, row in enumerate(rows)
        ),
        lines,
    )


def column(row, share, step, most, every):
    height = round(COLUMNS_HEIGHT * row.number / most, 2)
    width = round(step * 0.76, 2)
    return Column(
        start=from_left(share + step * 0.12, width),
        width=width,
        top=round(COLUMNS_HEIGHT - height, 2),
        height=height,
        middle=from_left(share + step / 2),
        words=row.words if int(row.words) % every == 0 else "",
    )


def round_numbers(most):
    """A few round numbers up to ``most``: 20, 40, 60."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if most // step <= MOST_LINES:
                return range(step, most + 1, step)
        size *= 10
