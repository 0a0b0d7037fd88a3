"""Whether someone was a minor, and an age in words."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..choices.facts import AgeGroup, AgeUnit, Minority

ADULT = 18
# The lowest age of each group, in years.
GROUPS = (
    (AgeGroup.CHILD, 0),
    (AgeGroup.YOUTH, 13),
    (AgeGroup.YOUNG_ADULT, ADULT),
    (AgeGroup.ADULT, 25),
    (AgeGroup.OLDER, 40),
)


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


def age_groups(age_from, age_to, unit):
    """The groups that an age falls in: one, or all that a range touches, or none."""
    ages = [age for age in (age_from, age_to) if age is not None]
    if not ages:
        return ()
    least, most = (group_of(age, unit) for age in (min(ages), max(ages)))
    codes = [code for code, _lowest in GROUPS]
    return tuple(codes[codes.index(least) : codes.index(most) + 1])


def group_of(age, unit):
    years = age if unit == AgeUnit.YEARS else 0
    return [code for code, lowest in GROUPS if lowest <= years][-1]


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
