"""What one finds people with: the choices of the timeline, and the search form."""

from functools import partial

from django.http import QueryDict

from memorial.people.filters.filters import Filters

from ..invented.lists import LINES
from .timeline import timeline


def asked(question):
    """What the timeline is given where this is the query of its address."""
    query = QueryDict(question)
    filters = Filters(query)
    return {
        "here": "#",
        "filters": filters,
        "choices": list(filters.choices(LINES)),
        "timeline": timeline(filters.keep(LINES)),
        "oldest_first": query.get("order") == "oldest",
    }


STATES = {
    "filters": {
        "chosen, and one left out": partial(asked, "from=2017&origin=SD&cause=magic")
    },
    "found": {
        "everybody": partial(asked, ""),
        "some": partial(asked, "from=2017&origin=SD&order=oldest"),
        "nobody": partial(asked, "cause=cold"),
    },
    "search_form": {"empty": {"field": "empty"}, "asked": {"query": "Testina"}},
}
