"""What may be searched of each person: no more than their page tells."""

from ..care import care_for
from ..models.person import PersonPage
from ..rules.mentions import tells
from .lines import line, other_names, rows, untold_of
from .texts import RowTexts, columns, with_originals

TEXTS = ("life", "circumstances", "tribute", "place")
WITHHELD_WITH = {"life": "life", "tribute": "life", "place": "place"}


def searchable(locale):
    """Pairs of a PublicLine and a text that may be searched, oldest first.

    In the reader's language alone: what is borrowed from another is not in it.
    """
    people = with_originals(PersonPage.objects.oldest_first(), "summary", "place")
    more = {*columns("summary", "place"), *TEXTS}
    found = list(rows(people, locale, *more))
    care = care_for()
    texts = RowTexts(locale)
    for row in found:
        told = line(
            row,
            care,
            summary=texts.wording(row, "summary"),
            place=texts.wording(row, "place"),
        )
        yield told, " ".join(parts(row, told, care, texts))


def parts(row, told, care, texts):
    yield told.called
    yield from (str(origin) for origin in told.origins)
    yield told.summary.text
    if told.named:
        names = other_names(row, care(row.translation_key))
        yield from (text for text, is_private in names if not is_private)
    untold = untold_of(row, care)
    withheld = care(row.translation_key).withheld
    for name in TEXTS:
        text = texts.own(row, name)
        if WITHHELD_WITH.get(name) not in withheld and not tells(text, untold):
            yield text
