"""Remembers that two entries are two people, so that nobody is asked again."""

from ..models import NotTheSame


def say_not_the_same(one, other, *, by=None):
    """Two translation keys, in either order; saying it again changes nothing."""
    if one == other:
        raise ValueError("an entry is the same as itself")
    first, second = sorted((one, other))
    return NotTheSame.objects.get_or_create(
        one=first, other=second, defaults={"by": by}
    )[0]
