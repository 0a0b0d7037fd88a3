"""Days before and after a day, as far as the calendar goes."""

from datetime import date, timedelta


def moved(day, span):
    """The day so much later or, by a negative span, earlier."""
    try:
        return day + span
    except OverflowError:
        return date.max if span > timedelta() else date.min
