"""Whether someone was a minor, and an age in words."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..choices.facts import AgeUnit, Minority

ADULT = 18
# Each with the last age in years that belongs to it.
AGE_GROUPS = (("under-13", 12), ("13-17", 17), ("18-24", 24), ("25-39", 39))
OLDEST_GROUP = "40-up"


def minor(age_from, age_to, unit, override=""):
    """True, False or None where neither is known; a range that begins below 18
    counts as a minor's, because a child is to be protected in doubt."""
    if override:
        return override == Minority.YES
    if age_from is None and age_to is None:
        return None
    if unit != AgeUnit.YEARS:
        return True
    lowest = age_to if age_from is None else age_from
    return lowest < ADULT


def age_group(age):
    """The code of the one group in which all of an age lies, else an empty text.

    ``age`` is a PublicAge, or anything with its ``least``, ``most`` and ``unit``.
    """
    known = [years for years in (age.least, age.most) if years is not None]
    groups = {group_of(years, age.unit) for years in known}
    return groups.pop() if len(groups) == 1 else ""


def group_of(count, unit):
    years = count if unit == AgeUnit.YEARS else 0
    for code, last in AGE_GROUPS:
        if years <= last:
            return code
    return OLDEST_GROUP


def age_in_words(age_from, age_to, unit, about=False):
    """“25 years old”, “about 30 years old”, “16 to 17 years old”, “10 months old”."""
    highest = age_to if age_to is not None else age_from
    if highest is None:
        return ""
    if age_from is None or age_from == highest:
        words = counted(highest, unit)
    else:
        words = _("%(least)d to %(most)s") % {
            "least": age_from,
            "most": counted(highest, unit),
        }
    return _("about %(age)s") % {"age": words} if about else words


def counted(count, unit):
    if unit == AgeUnit.MONTHS:
        words = ngettext("%(count)d month old", "%(count)d months old", count)
    elif unit == AgeUnit.DAYS:
        words = ngettext("%(count)d day old", "%(count)d days old", count)
    else:
        words = ngettext("%(count)d year old", "%(count)d years old", count)
    return words % {"count": count}
