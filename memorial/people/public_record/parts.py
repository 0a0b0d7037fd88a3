"""What persons and incidents have in common at the public door."""

from memorial.languages.wording import Wording

from ..choices.facts import PlacePrecision
from ..choices.sources import ChangeKind, SourceKind, Supports
from ..rules.mentions import tells
from .facts import PublicAge, PublicPlace
from .values import PublicChange, PublicSource


def age(of):
    return PublicAge(
        of.age_from, of.age_to, of.age_unit, of.age_about, of.minor_override
    )


def place(of, words):
    """The place, with a point no more exact than its stated precision."""
    point = of.latitude is not None and of.longitude is not None
    digits = 4 if of.place_precision == PlacePrecision.EXACT else 2
    return PublicPlace(
        words=words,
        country=str(of.place_country or ""),
        latitude=round(float(of.latitude), digits) if point else None,
        longitude=round(float(of.longitude), digits) if point else None,
        precision=of.place_precision if point else "",
    )


def sources(page, untold, private):
    """Public sources in their order; none whose title or link tells a hidden name.

    ``private`` are the keys of the rows that stay so whatever the page says.
    """
    return tuple(
        source(row)
        for row in page.sources.all()
        if not (row.confidential or row.key in private)
        and not tells_a_name(row, untold)
    )


def tells_a_name(row, untold):
    told = (row.title, row.publisher, row.author, row.url, row.archived_url)
    told += (row.description,)
    return tells(" ".join(told), untold)


def source(row):
    return PublicSource(
        title=row.title,
        publisher=row.publisher,
        author=row.author,
        language=row.language,
        kind=str(SourceKind(row.kind).label),
        published=row.published,
        url=row.url,
        description=row.description,
        archived_url=row.archived_url,
        archived_on=row.archived_on,
        accessed_on=row.accessed_on,
        supports=tuple(
            label for code, label in Supports.choices if code in row.supports
        ),
    )


def changes(page, wordings):
    """Change notes, newest first; one without words says its kind alone."""
    notes = [
        PublicChange(
            on=row.on,
            kind=row.kind,
            label=str(ChangeKind(row.kind).label),
            text=wordings.get(
                f"change_notes.{row.key}.text", Wording("", page.locale.language_code)
            ),
        )
        for row in page.change_notes.all()
    ]
    return tuple(sorted(notes, key=lambda note: note.on, reverse=True))
