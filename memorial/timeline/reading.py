"""What a reader asked the timeline for: filtered, in an order, or one year alone."""

from django.http import Http404, QueryDict
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from memorial.people.filters.criteria import LONGEST
from memorial.people.filters.filters import Filters
from memorial.people.filters.people import everybody

from .years import timeline

# Beyond so many people each year has a page of its own.
MOST_ON_A_PAGE = 2500
OLDEST, NEWEST = "oldest", "newest"


def reading(locale, query):
    """The context of the timeline; ``query`` is that of the address."""
    filters = Filters(query)
    filters.refused += refused_order(query.get("order", ""))
    oldest_first = query.get("order") == OLDEST
    people = everybody(filters, locale)
    kept = filters.keep(people)
    found = timeline(kept, locale, oldest_first=oldest_first)
    return {
        "timeline": found,
        "filters": filters,
        "choices": list(filters.choices(people)),
        "oldest_first": oldest_first,
        "is_whole": found.count <= MOST_ON_A_PAGE,
    }


def refused_order(told):
    """A sentence for the reader where the order is none of ours."""
    if told in ("", OLDEST, NEWEST):
        return []
    shown = Truncator(told).chars(LONGEST)
    return [_("“%(told)s” is no order of ours; we left it out.") % {"told": shown}]


def year_alone(locale, path):
    """The context of the page of one year, with the years before and after it.

    ``path`` is a Year's; raises Http404 where nobody stands under such a year.
    """
    people = everybody(Filters(QueryDict()), locale)
    whole = timeline(people, locale, oldest_first=True)
    paths = [str(year.path) for year in whole.years]
    if path not in paths:
        raise Http404
    at = paths.index(path)
    return {
        "timeline": whole,
        "year": whole.years[at],
        "path_below_page": whole.years[at].path,
        "year_before": whole.years[at - 1] if at else None,
        "year_after": whole.years[at + 1] if at + 1 < len(paths) else None,
    }
