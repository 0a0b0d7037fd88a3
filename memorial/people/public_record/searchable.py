"""What may be searched of each person: no more than their page tells."""

from operator import attrgetter

from ..care import care_for
from ..models.person import PersonPage
from ..rules.mentions import tells
from .lines import everyone, line
from .texts import RowTexts, columns, with_originals
from .untold import Untold, other_names, untold_of

TEXTS = ("life", "circumstances", "tribute", "place")
WITHHELD_WITH = {"life": "life", "tribute": "life", "place": "place"}


def searchable(locale):
    """Pairs of a PublicLine and a text that may be searched, oldest first.

    In the reader's language alone: what is borrowed from another is not in it.
    """
    people = with_originals(PersonPage.objects.oldest_first(), "summary", "place")
    more = {*columns("summary", "place"), *TEXTS}
    found = list(everyone(people, locale, *more))
    care, texts = care_for(), RowTexts(locale)
    untold = Untold(found, care)
    for row in filter(attrgetter("is_public"), found):
        others = untold.by_person(row)
        told = line(
            row,
            care,
            others,
            summary=texts.wording(row, "summary"),
            place=texts.wording(row, "place"),
        )
        yield told, " ".join(parts(row, told, care, others, texts))


def parts(row, told, care, others, texts):
    yield told.called
    yield from (str(origin) for origin in told.origins)
    yield told.summary.text
    if told.named:
        names = other_names(row, care(row.translation_key))
        yield from (text for text, is_private in names if not is_private)
    untold = untold_of(row, care, others)
    withheld = care(row.translation_key).withheld
    for name in TEXTS:
        text = texts.own(row, name)
        if WITHHELD_WITH.get(name) not in withheld and not tells(text, untold):
            yield text
