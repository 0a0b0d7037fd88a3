"""What an entry may be found by: no more than its page tells."""

from dataclasses import dataclass, field
from types import SimpleNamespace
from uuid import UUID

from memorial.dates.wording import in_words
from memorial.languages.whole_pages import rows_of

from .. import models
from ..care import care_for
from ..choices.names import OtherNameKind
from ..rules.mentions import tells
from .bonds import bound_by, bound_to
from .incidents import lines_of
from .lines import care_of, line, rows
from .parts import tells_a_name
from .texts import RowTexts, columns, with_originals
from .untold import Untold, untold_of
from .values import PublicName

TEXTS = ("summary", "life", "circumstances", "tribute", "place")
OF_INCIDENT = ("heading", "place", "summary", "circumstances", "inquiry")
WITHHELD_WITH = {"life": "life", "tribute": "life", "place": "place"}


@dataclass(frozen=True)
class PublicSearchable:
    """What an entry may be found by: the names it shows, its texts and facts by part.

    ``line`` is a PublicLine or a PublicIncidentLine.
    """

    line: object
    parts: dict = field(hash=False)
    names: tuple[PublicName, ...] = ()


def searchable_people(locale, keys):
    """By translation key, a PublicSearchable of each of these who is public.

    In the reader's language alone: what is borrowed from another is not in it. Four
    queries at most, however many they are.
    """
    if not keys:
        return {}
    people = with_originals(
        models.PersonPage.objects.filter(translation_key__in=keys).annotate(
            source_rows=rows_of(models.PersonPage, "sources")
        ),
        "summary",
        "place",
    )
    more = {"kin_keys", "source_rows", *columns("summary", "place"), *TEXTS}
    found = list(rows(people, locale, *more))
    bound = bound_to(found, locale)
    care, texts = care_of(bound), RowTexts(locale)
    untold = Untold(bound, care)
    return {
        row.translation_key: of_person(row, care, untold.by_person(row), texts)
        for row in found
    }


def of_person(row, care, untold_of_others, texts):
    told = line(
        row,
        care,
        untold_of_others,
        summary=texts.wording(row, "summary"),
        place=texts.wording(row, "place"),
    )
    around = care(row.translation_key)
    names = tuple(public_names(row, told, around))
    called = {"name": " ".join(name.text for name in names)}
    untold = untold_of(row, care, untold_of_others)
    parts = parts_of_person(row, told, untold, around, texts)
    return PublicSearchable(line=told, names=names, parts=called | dict(parts))


def public_names(row, told, care):
    """PublicNames, first the one that the person is called by."""
    if not told.named:
        return
    yield PublicName(told.called, "")
    for each in row.name_rows:
        if not (each["private"] or UUID(each["key"]) in care.private):
            yield PublicName(
                each["text"],
                str(OtherNameKind(each["kind"]).label),
                each["language"],
                each["direction"],
                original=each["kind"] == OtherNameKind.ORIGINAL,
                mistaken=each["kind"] == OtherNameKind.FORMER,
            )


def parts_of_person(row, told, untold, care, texts):
    """Pairs of a part and what it tells in the reader's language."""
    yield "who", " ".join(map(str, (*told.origins, told.age)))
    yield "when", in_words(told.date, texts.language) if told.date else ""
    yield "cause", " ".join(map(str, told.causes))
    for name in TEXTS:
        text = texts.own(row, name)
        if WITHHELD_WITH.get(name) not in care.withheld and not tells(text, untold):
            yield name, text
    yield "sources", sources(row, untold, care.private)


def sources(row, untold, private):
    """Titles, publishers and authors of the sources that are public."""
    return " ".join(
        f"{each.title} {each.publisher} {each.author}"
        for each in public_sources(row, untold, private)
    )


def public_sources(row, untold, private):
    """The rows of a person's or an incident's sources that its page shows."""
    for each in row.source_rows:
        each = SimpleNamespace(**each)
        is_private = each.confidential or UUID(each.key) in private
        if not is_private and not tells_a_name(each, untold):
            yield each


def searchable_incidents(locale, keys):
    """By translation key, a PublicSearchable of each of these that is public."""
    if not keys:
        return {}
    listed = models.IncidentPage.objects.public().filter(translation_key__in=keys)
    bound = bound_by(keys, locale)
    care = care_for([*keys, *(row.translation_key for row in bound)])
    untold, texts = Untold(bound, care).by_incident, RowTexts(locale)
    lines = {line.key: line for line in lines_of(listed, locale, untold)}
    found = listed.in_language(locale).annotate(
        source_rows=rows_of(models.IncidentPage, "sources")
    )
    return {
        row.translation_key: PublicSearchable(
            line=lines[row.translation_key],
            parts=dict(
                parts_of_incident(
                    row, untold(row.translation_key), care(row.translation_key), texts
                )
            ),
        )
        for row in found.values_list(
            "translation_key", "date", "source_rows", *OF_INCIDENT, named=True
        )
    }


def parts_of_incident(row, untold, care, texts):
    yield "when", in_words(row.date, texts.language) if row.date else ""
    for name in OF_INCIDENT:
        text = texts.own(row, name)
        if not tells(text, untold):
            yield name, text
    yield "sources", sources(row, untold, care.private)
