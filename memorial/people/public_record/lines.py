"""People in a list: the whole timeline in a fixed number of queries, without pages."""

from uuid import UUID

from django.db.models import F

from memorial.languages.whole_pages import rows_of
from memorial.languages.wording import Wording

from ..care import care_for
from ..choices.names import OtherNameKind
from ..rules import naming
from .bonds import KinKeys, bound_to, once_public
from .facts import PublicAge, PublicCause, PublicOrigin, PublicPlace
from .parts import age, place
from .texts import RowTexts, columns, safe, with_originals
from .untold import NOBODY, Untold, shown_name, untold_of
from .values import PublicLine, PublicName

# Beyond so many people it is cheaper, and within every database's limits, to ask for
# the care of all.
FEW = 500
COLUMNS = (
    "translation_key",
    "number",
    *naming.NAMING,
    "live",
    "name_pronunciation",
    "fate",
    "inclusion",
    "placed_by",
    "placed_date",
    "placed_earliest",
    "placed_order",
    "place_country",
    "place_precision",
    "latitude",
    "longitude",
    "incident_key",
    "origin_rows",
    "cause_rows",
    "name_rows",
)
SILENT = Wording("", "")


def lines(people, locale, *names):
    """A PublicLine for each live person page of the queryset, in its order.

    ``names`` are those of the texts that a line tells: its summary, its place.
    Two queries in all, or four with texts, however many people there are.
    """
    more = ("kin_keys", *columns(*names)) if names else ()
    found = list(rows(with_originals(people, *names), locale, *more))
    if not names:
        care = care_of(found)
        return [line(row, care) for row in found]
    bound = bound_to(found if len(found) <= FEW else None, locale)
    care = care_of(bound)
    untold, texts = Untold(bound, care), RowTexts(locale)
    return [
        line(
            row,
            care,
            untold.by_person(row),
            **{name: texts.wording(row, name) for name in names},
        )
        for row in found
    ]


def care_of(rows):
    keys = [row.translation_key for row in rows]
    return care_for(keys if len(keys) <= FEW else None)


def rows(people, locale, *more):
    """What a line is made of, and ``more`` columns."""
    people = people.public().in_language(locale).annotate(**details(people.model))
    return people.values_list(*COLUMNS, *more, named=True)


def everyone(people, locale, *more):
    """As ``rows``, with those who were taken down: ``is_public`` tells them apart."""
    people = once_public(people.in_language(locale)).annotate(**details(people.model))
    return people.values_list(*COLUMNS, *more, named=True)


def is_public(row, care):
    return row.live and not care(row.translation_key).withdrawn


def details(model):
    return {
        "incident_key": F("incident__translation_key"),
        "origin_rows": rows_of(model, "origins"),
        "cause_rows": rows_of(model, "causes"),
        "name_rows": rows_of(model, "other_names"),
        "kin_keys": KinKeys(F("pk")),
    }


def line(row, care, untold_of_others=NOBODY, *, summary=SILENT, place=SILENT):
    untold = untold_of(row, care, untold_of_others)
    care = care(row.translation_key)
    name = shown_name(row, care)
    return PublicLine(
        number=row.number,
        slug=naming.slug(row.number, name),
        called=naming.called(row.name, row.name_status, may_be_shown=bool(name)),
        named=bool(name),
        fate=row.fate,
        **facts(row, care.withheld, safe(place, untold)),
        inclusion=row.inclusion,
        date=row.placed_date,
        date_kind=row.placed_by,
        earliest=row.placed_earliest,
        latest=row.placed_latest,
        order=row.placed_order,
        summary=safe(summary, untold),
        incident=row.incident_key,
        pronunciation=row.name_pronunciation if name else "",
        original_names=tuple(original_names(row, care)) if name else (),
    )


def facts(row, withheld, place_words):
    """What is withheld is as if nobody knew it."""
    return {
        "age": PublicAge() if "age" in withheld else age(row),
        "origins": () if "origins" in withheld else tuple(origins(row)),
        "causes": () if "causes" in withheld else tuple(causes(row)),
        "place": PublicPlace() if "place" in withheld else place(row, place_words),
    }


def origins(row):
    for each in row.origin_rows:
        yield PublicOrigin(each["country"], each["people"], bool(each["stateless"]))


def causes(row):
    for each in row.cause_rows:
        yield PublicCause(each["cause"], each["certainty"])


def original_names(row, care):
    """The names in their own script that are not private."""
    for each in row.name_rows:
        is_private = each["private"] or UUID(each["key"]) in care.private
        if each["kind"] == OtherNameKind.ORIGINAL and not is_private:
            kind = str(OtherNameKind.ORIGINAL.label)
            said = (each["language"], each["direction"], each["pronunciation"])
            yield PublicName(each["text"], kind, *said, original=True)
