"""People in a list: the whole timeline in a fixed number of queries, without pages."""

from collections import defaultdict
from uuid import UUID

from django.conf import settings
from django.db.models import F

from memorial.languages.models import TranslatedText, digest
from memorial.languages.whole_pages import from_json, rows_of
from memorial.languages.wording import Wording

from ..care import care_for
from ..models.details import Origin
from ..rules import naming
from ..rules.ages import age_in_words
from ..rules.disclosure import name_may_be_shown
from ..rules.mentions import untold_words
from .origins import origin_words
from .texts import safe
from .values import PublicLine

# Beyond so many people it is cheaper, and within every database's limits, to ask for
# the care of all.
FEW = 500
COLUMNS = (
    "translation_key",
    "number",
    "name",
    "name_status",
    "age_from",
    "age_to",
    "age_unit",
    "age_about",
    "minor_override",
    "birth_date",
    "placed_by",
    "placed_date",
    "placed_earliest",
    "placed_latest",
    "placed_order",
    "own_summary",
    "original_summary",
    "original_language",
    "incident_key",
    "origin_rows",
    "name_rows",
)


def lines(people, locale):
    """A PublicLine for each live person page of the queryset, in its order.

    Three queries in all, however many people there are.
    """
    found = list(rows(people.with_original_summary(), locale))
    keys = [row.translation_key for row in found]
    care = care_for(keys if len(keys) <= FEW else None)
    hidden = hidden_summaries(locale)
    return [
        line(row, care, summary=summary(row, locale.language_code, hidden))
        for row in found
    ]


def rows(people, locale, *more):
    """What a line is made of; ``people`` come with or without their summary."""
    return (
        people.public()
        .in_language(locale)
        .annotate(
            incident_key=F("incident__translation_key"),
            origin_rows=rows_of(people.model, "origins"),
            name_rows=rows_of(people.model, "other_names"),
        )
        .values_list(*COLUMNS, *more, named=True)
    )


def line(row, care, *, summary):
    untold = untold_of(row, care)
    care = care(row.translation_key)
    may_be_shown = name_may_be_shown(row, care, days=settings.RECENT_DAYS)
    name = naming.public_name(row.name, row.name_status, may_be_shown=may_be_shown)
    return PublicLine(
        number=row.number,
        slug=naming.slug(row.number, name),
        called=naming.called(row.name, row.name_status, may_be_shown=may_be_shown),
        named=bool(name),
        age=""
        if "age" in care.withheld
        else age_in_words(row.age_from, row.age_to, row.age_unit, row.age_about),
        origins=() if "origins" in care.withheld else origins(row),
        date=row.placed_date,
        date_kind=row.placed_by,
        earliest=row.placed_earliest,
        latest=row.placed_latest,
        order=row.placed_order,
        summary=safe(summary, untold),
        incident=row.incident_key,
    )


def untold_of(row, care):
    """The words that must not be told of the person of a row."""
    care = care(row.translation_key)
    may_be_shown = name_may_be_shown(row, care, days=settings.RECENT_DAYS)
    name = naming.public_name(row.name, row.name_status, may_be_shown=may_be_shown)
    return untold_words(row.name, other_names(row, care), told=bool(name))


def other_names(row, care):
    """Pairs of another name and whether it is private."""
    return [
        (other["text"], other["private"] or UUID(other["key"]) in care.private)
        for other in row.name_rows
    ]


def summary(row, language, hidden):
    known_hidden = digest(row.own_summary) in hidden.get(row.translation_key, ())
    if row.own_summary and not known_hidden:
        return Wording(row.own_summary, language)
    borrowed = row.original_summary if row.original_language != language else ""
    return Wording(borrowed or "", row.original_language or language, borrowed=True)


def hidden_summaries(locale):
    hidden = defaultdict(set)
    for key, text in TranslatedText.objects.filter(
        locale=locale, field="summary", hidden=True
    ).values_list("translation_key", "digest"):
        hidden[key].add(text)
    return hidden


def origins(row):
    return tuple(origin_words(from_json(Origin, each)) for each in row.origin_rows)
