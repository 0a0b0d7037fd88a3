"""Why two people are perhaps the same, or not: sentences for editors, without names."""

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from memorial.dates.wording import in_words
from memorial.names.words import name_words

from .agreeing import Dates, Names, Says, of_two_dates

MONTH, YEAR = 30.4, 365.25


def reasons(one, other, compared):
    """Sentences in the reader's language; what agrees before what differs."""
    if compared.names is Names.OTHER:
        return (_("another name"),)
    said = [(+1, of_names(one, other, compared)), of_dates(one, other, compared)]
    said += [of_ages(one, other, compared.age), *of_facts(compared)]
    told = [pair for pair in said if pair[1]]
    return tuple(sentence for _for, sentence in sorted(told, key=lambda pair: -pair[0]))


def of_names(one, other, compared):
    if compared.names is Names.ALIKE and not shared(one.names, other.names):
        return _("the same name in another order")
    return {
        Names.ALIKE: _("the same name"),
        Names.SPELLING: _("the same name in another spelling"),
        Names.PART: _("the names agree as far as they are known"),
        Names.SIMILAR: _("a similar name"),
        None: _("no name to compare"),
    }[compared.names]


def shared(names, others):
    return bool(set(map(name_words, names)) & set(map(name_words, others)))


def of_dates(one, other, compared):
    """Which way it speaks, and the sentence."""
    if compared.dates is None:
        return 0, _("the date is not known")
    if compared.dates <= Dates.CLOSE:
        return -1, _("other date: %s") % time_apart(compared.days)
    date = in_words(narrower(one, other), get_language())
    if compared.dates is Dates.VAGUE:
        return +1, _("the dates may be the same: %s") % date
    return +1, _("the dates overlap: %s") % date


def narrower(one, other):
    """Of the two dates that speak for the same person, the more exact."""
    pairs = [(a, b) for a in one.dates for b in other.dates]
    best = max(pairs, key=lambda pair: of_two_dates(*pair)[0])
    return min(best, key=lambda date: len(spanned(date)))


def spanned(date):
    ends = (date.earliest, date.latest)
    return range((ends[1] - ends[0]).days) if all(ends) else range(10**6)


def time_apart(days):
    if days < 2 * MONTH:
        return ngettext("%d day apart", "%d days apart", days) % days
    months, years = round(days / MONTH), round(days / YEAR)
    if years < 2:
        return ngettext("%d month apart", "%d months apart", months) % months
    return ngettext("%d year apart", "%d years apart", years) % years


def of_ages(one, other, says):
    told = {"one": one.age, "other": other.age}
    if says is Says.DIFFERS:
        return -1, _("the ages differ: %(one)s, %(other)s") % told
    if says is Says.NOTHING:
        return 0, ""
    if str(one.age) == str(other.age):
        return +1, _("both %s") % one.age
    return +1, _("the ages agree: %(one)s, %(other)s") % told


def of_facts(compared):
    for says, agrees, differs in (
        (compared.origins, _("the same origin"), _("the origins differ")),
        (compared.place, _("the same place"), _("places far from each other")),
        (compared.sources, _("a source in common"), ""),
        (compared.gender, "", _("the gender differs")),
        (compared.incident, _("the same incident"), _("different incidents")),
    ):
        yield says, {Says.AGREES: agrees, Says.DIFFERS: differs}.get(says, "")
