"""What persons and incidents have in common at the public door."""

from memorial.languages.wording import Wording

from ..choices.sources import Supports
from ..rules.mentions import tells
from .values import PublicChange, PublicPlace, PublicSource


def place(page, wordings):
    """The place, with a point no more exact than its stated precision."""
    point = page.latitude is not None and page.longitude is not None
    digits = 4 if page.place_precision == "exact" else 2
    return PublicPlace(
        words=wordings["place"],
        country=str(page.place_country.name) if page.place_country else "",
        latitude=round(float(page.latitude), digits) if point else None,
        longitude=round(float(page.longitude), digits) if point else None,
        precision=page.get_place_precision_display() if point else "",
    )


def no_place(language):
    return PublicPlace(words=Wording("", language))


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
        kind=row.get_kind_display(),
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
            label=row.get_kind_display(),
            text=wordings.get(
                f"change_notes.{row.key}.text", Wording("", page.locale.language_code)
            ),
        )
        for row in page.change_notes.all()
    ]
    return tuple(sorted(notes, key=lambda note: note.on, reverse=True))
