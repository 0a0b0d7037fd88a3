"""The list as a table to take away: no more of each person than may be shown.

A file goes further than its reader: withheld names and facts, and names that wait for
an answer, are not in it; nor is anything of the tab “Private”.
"""

from itertools import islice

from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from memorial.dates.wording import in_words
from memorial.languages.in_state import states_of
from memorial.people.archive import archive
from memorial.people.models import WithheldFact
from memorial.people.rules import naming
from memorial.people.rules.ages import age_in_words
from memorial.people.rules.disclosure import name_may_be_shown

from ..harmless import harmless
from .rows import with_rows

AT_ONCE = 500


def number(page):
    return page.number


def name(page):
    shown = name_may_be_shown(page, page.row.care, **archive().terms)
    return naming.called(page.name, page.name_status, may_be_shown=shown)


def age(page):
    if WithheldFact.AGE in page.row.care.withheld:
        return ""
    return age_in_words(page.age_from, page.age_to, page.age_unit, page.age_about)


def date(page):
    return in_words(page.placed_date, get_language()) if page.placed_date else ""


def date_as_data(page):
    return str(page.placed_date or "")


def origins(page):
    return listed(page, WithheldFact.ORIGINS, page.row.origins)


def causes(page):
    return listed(page, WithheldFact.CAUSES, page.row.causes)


def listed(page, fact, rows):
    return "" if fact in page.row.care.withheld else ", ".join(map(str, rows))


def sources(page):
    return page.row.sources


def state_in(code):
    def state(page):
        there = page.row.states.get(code)
        return ", ".join(str(each.label) for each in states_of(there)) if there else ""

    return state


def rating(field):
    return lambda page: str(getattr(page, f"get_{field}_verification_display")())


COLUMNS = {
    "number": (_("Number"), number),
    "name": (_("Name"), name),
    "age": (_("Age"), age),
    "date": (_("Date"), date),
    "date_edtf": (_("Date (EDTF)"), date_as_data),
    "origins": (_("Origin"), origins),
    "causes": (_("Cause"), causes),
    **{
        f"in_{code}": (language, state_in(code))
        for code, language in settings.WAGTAIL_CONTENT_LANGUAGES
    },
    "sources": (_("Sources"), sources),
    "identity": (_("Identity"), rating("identity")),
    "date_rating": (_("How sure the date is"), rating("date")),
    "cause_rating": (_("How sure the cause is"), rating("cause")),
    "border": (_("Link to the border"), rating("border")),
}
HEADINGS = {key: heading for key, (heading, _value) in COLUMNS.items()}


def row_of(page):
    return {key: harmless(value(page)) for key, (_heading, value) in COLUMNS.items()}


def in_batches(pages):
    """Every page of the queryset with its row, not all of them at hand at once."""
    left = pages.iterator(AT_ONCE)
    while some := list(islice(left, AT_ONCE)):
        yield from with_rows(some)
