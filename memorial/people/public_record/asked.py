"""Whom readers may know more about, as the page “Can you help?” asks them.

It says nothing that the pages of these people do not say. Nobody is asked about of
whom something is withheld, nor a child, nor someone recently dead.
"""

from dataclasses import dataclass

from django.db.models import Q

from memorial.dates.uncertain import Precision
from memorial.languages.whole_pages import rows_of

from .. import models
from ..archive import archive
from ..choices.names import NameStatus
from ..rules.disclosure import is_recent, may_be_child
from ..rules.naming import called
from .bonds import bound_to
from .lines import care_of, line, rows
from .searchable import public_sources
from .texts import RowTexts, columns, with_originals
from .untold import Untold, untold_of
from .values import PublicLine

# Proposed for each question: more than are shown, since the door may refuse some.
PROPOSED = 60


@dataclass(frozen=True)
class PublicAsked:
    """``sources`` is how many the person's page shows."""

    line: PublicLine
    sources: int

    @property
    def name_is_unknown(self):
        nobody_knows = called("", NameStatus.UNKNOWN, may_be_shown=False)
        return self.line.called == nobody_knows

    @property
    def date_is_vague(self):
        return not self.line.date or self.line.date.precision != Precision.DAY

    @property
    def is_borrowed(self):
        return self.line.summary.borrowed and bool(self.line.summary)


def people_asked_about(locale):
    """A PublicAsked for each, the latest deaths first; four queries."""
    people = with_originals(proposed(locale), "summary", "place").annotate(
        source_rows=rows_of(models.PersonPage, "sources")
    )
    more = {"kin_keys", "source_rows", *columns("summary", "place")}
    found = list(rows(people.latest_first(), locale, *more))
    bound = bound_to(found, locale)
    care, texts = care_of(bound), RowTexts(locale)
    untold = Untold(bound, care)
    return [
        asked(row, care, untold.by_person(row), texts)
        for row in found
        if may_be_asked_about(row, care(row.translation_key))
    ]


def may_be_asked_about(row, care):
    """Only of whom nothing is held back; a name that waits is not asked for."""
    held_back = care.withheld or care.refused
    recent = is_recent(row.placed_latest, days=archive().recent_days)
    waits = row.name_status == NameStatus.WITHHELD or may_be_child(row)
    return not (held_back or waits or (recent and row.placed_latest))


def asked(row, care, untold_of_others, texts):
    told = line(
        row,
        care,
        untold_of_others,
        summary=texts.wording(row, "summary"),
        place=texts.wording(row, "place"),
    )
    untold = untold_of(row, care, untold_of_others)
    private = care(row.translation_key).private
    return PublicAsked(told, sum(1 for _ in public_sources(row, untold, private)))


def proposed(locale):
    """Some people of each kind; the public door decides afterwards."""
    people = models.PersonPage.objects.public().in_language(locale).latest_first()
    with_words = with_originals(people, "summary")
    kinds = (
        people.filter(name="", name_status=NameStatus.UNKNOWN),
        people.exclude(placed_precision=Precision.DAY),
        with_words.filter(summary="").exclude(original_summary=""),
        people.with_sources_counted(public=True).filter(sources_counted__lte=1),
    )
    wanted = Q()
    for kind in kinds:
        wanted |= Q(pk__in=kind.values("pk")[:PROPOSED])
    return models.PersonPage.objects.filter(wanted)
