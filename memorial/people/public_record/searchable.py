"""What may be searched of each person: no more than their page tells."""

from memorial.languages.models import TranslatedText, digest

from ..care import care_for
from ..models.person import PersonPage
from ..rules.mentions import tells
from .lines import hidden_summaries, line, other_names, rows, summary, untold_of

WORDS = ("life", "circumstances", "tribute", "place")
WITHHELD_WITH = {"life": "life", "tribute": "life", "place": "place"}


def searchable(locale):
    """Pairs of a PublicLine and a text that may be searched, oldest first.

    In the reader's language alone: what is borrowed from another is not in it.
    """
    people = PersonPage.objects.with_original_summary().oldest_first()
    found = list(rows(people, locale, *WORDS))
    care = care_for()
    hidden, hidden_lines = hidden_texts(locale), hidden_summaries(locale)
    for row in found:
        told = line(row, care, summary=summary(row, locale.language_code, hidden_lines))
        names = public_names(row, care) if told.named else []
        texts = public_texts(row, care, hidden)
        parts = (told.called, *told.origins, told.summary.text, *names, *texts)
        yield told, " ".join(parts)


def public_names(row, care):
    names = other_names(row, care(row.translation_key))
    return [text for text, is_private in names if not is_private]


def public_texts(row, care, hidden):
    untold = untold_of(row, care)
    withheld = care(row.translation_key).withheld
    for field in WORDS:
        text = getattr(row, field)
        known = (row.translation_key, field, digest(text))
        allowed = WITHHELD_WITH.get(field) not in withheld and known not in hidden
        if text and allowed and not tells(text, untold):
            yield text


def hidden_texts(locale):
    return set(
        TranslatedText.objects.filter(locale=locale, hidden=True).values_list(
            "translation_key", "field", "digest"
        )
    )
