"""Points on Earth: what cannot be one is refused, for a single row or a whole list."""

import re
from decimal import Decimal, InvalidOperation

from django.utils.translation import gettext as _

from memorial.people.rules.plausibility import REGION

from .notes import Cleaned, changed, doubt, refused

LIMITS = {"latitude": 90, "longitude": 180}
SENTINELS = (Decimal(-99), Decimal(-999), Decimal(-9999), Decimal(99), Decimal(999))
STEP = Decimal("1")
TOLERANCE = Decimal("0.000001")
SHORTEST_RUN = 4
PLACES = Decimal("0.00001")
UNITS = re.compile(r"[°\s]|,$")


def number(raw):
    """The Decimal in a cell, with a decimal comma too; None where there is none."""
    text = UNITS.sub("", raw.strip().rstrip(",; "))
    try:
        value = Decimal(text.replace(",", ".") if text.count(",") == 1 else text)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def filled_down(cells):
    """Positions in a column of raw cells that were filled down by exactly one.

    A spreadsheet does that when the corner of a cell is dragged. The first cell of
    such a run is what was dragged; it is not among them.
    """
    numbers = [number(cell) for cell in cells]
    run, found = [], set()
    for position, value in enumerate(numbers):
        before = numbers[position - 1] if position else None
        steps = None not in (value, before) and abs(value - before - STEP) < TOLERANCE
        if not steps or is_whole(value):
            run = []
        else:
            run.append(position)
        if len(run) >= SHORTEST_RUN - 1:
            found.update(run)
    return found


def is_whole(value):
    return value == value.to_integral_value()


def clean_point(cells, filled=()):
    """A dict of ``latitude`` and ``longitude``, empty where either is refused.

    ``cells``: both raw texts by field; ``filled``: fields that were filled down.
    """
    if not any(raw.strip() for raw in cells.values()):
        return Cleaned({})
    notes, point = [], {}
    for field, raw in cells.items():
        value, remark = coordinate(field, raw, field in filled)
        notes += [remark] if remark else []
        if value is not None:
            point[field] = value
    point, swap = straightened(cells, point, filled)
    notes = swap or notes
    if len(point) == 1:
        (field,) = point
        sentence = _("A point needs both coordinates; the other one is missing.")
        return Cleaned({}, (*notes, refused(cells[field], sentence, field=field)))
    notes += far_away(cells, point)
    return Cleaned(
        {field: value.quantize(PLACES) for field, value in point.items()}, tuple(notes)
    )


def coordinate(field, raw, is_filled):
    """The value or None, and a note or None."""
    value = number(raw)
    if is_filled:
        sentence = _("Filled down by exactly one degree a row.")
    elif not raw.strip():
        return None, None
    elif value is None:
        sentence = _("This is not a number of degrees.")
    elif value in SENTINELS:
        sentence = _("A number that stands for “not known”.")
    elif abs(value) > LIMITS[field]:
        sentence = _("There is no such point on Earth.")
    elif "," in raw:
        sentence = _("Read with a decimal comma.")
        return value, changed(raw, value, sentence, field=field)
    else:
        return value, None
    return None, refused(raw, sentence, field=field)


def straightened(cells, point, filled):
    """The point the right way round, where only that puts it near the border."""
    if len(point) < 2 or filled or near(point):
        return point, []
    turned = {"latitude": point["longitude"], "longitude": point["latitude"]}
    if not near(turned):
        return point, []
    sentence = _("Latitude and longitude had changed places.")
    return turned, [
        changed(raw, turned[field], sentence, field=field)
        for field, raw in cells.items()
    ]


def near(point):
    return all(
        REGION[field][0] <= value <= REGION[field][1] for field, value in point.items()
    )


def far_away(cells, point):
    if not point or near(point):
        return []
    sentence = _("This point is far from the border.")
    return [doubt(cells["latitude"], point["latitude"], sentence, field="latitude")]


def first_of_runs(filled):
    """The cells from which the runs were dragged: they may be right, or not."""
    return {position - 1 for position in filled if position - 1 not in filled}
