"""The entries that a rule finds, as rows of its report."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils.translation import get_language

from memorial.dates.wording import in_words
from memorial.languages.readiness import originals
from memorial.people.models import IncidentPage, PersonPage
from memorial.people.rules.naming import called


@dataclass(frozen=True)
class FoundEntry:
    """``called`` is for editors; ``detail`` is what the rule found there."""

    key: UUID
    page: int
    number: int
    kind: str
    called: str
    when: str
    placed: date | None
    detail: str = ""


def entries(keys):
    """A FoundEntry for each key, the latest deaths first; two queries."""
    found = [
        *of(PersonPage, keys, "placed_date", "name", "name_status"),
        *of(IncidentPage, keys, "date", "heading", "draft_title"),
    ]
    found.sort(key=lambda entry: (entry.placed or date.min, entry.number), reverse=True)
    return found


def unnamed(model, told):
    return called("", told, may_be_shown=False) if model is PersonPage else told


def of(model, keys, dated, *naming):
    rows = originals(model).filter(translation_key__in=keys).order_by()
    columns = ("translation_key", "pk", "number", dated, *naming)
    for key, pk, number, when, name, other in rows.values_list(*columns):
        yield FoundEntry(
            key=key,
            page=pk,
            number=number,
            kind=model._meta.verbose_name,
            called=name or unnamed(model, other),
            when=in_words(when, get_language()) if when else "",
            placed=when and when.earliest,
        )
