"""Which state of an entry somebody cites: docs/decisions/0016-versions.md."""

from dataclasses import dataclass
from datetime import date

from django.utils.timezone import localdate

from ..choices.sources import ChangeKind


@dataclass(frozen=True)
class Version:
    """``on`` is None for an entry that was never published."""

    number: int
    on: date | None


def version_of(entry):
    """The Version of a PublicPerson or PublicIncident, from what is public alone."""
    later = [change for change in entry.changes if change.kind != ChangeKind.ADDED]
    first = entry.first_published and localdate(entry.first_published)
    known = [day for day in (first, *(change.on for change in later)) if day]
    return Version(1 + len(later), max(known, default=None))
