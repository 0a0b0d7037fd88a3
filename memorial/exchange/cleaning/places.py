"""The words for a place, without links in them, and the country they name."""

import re

from django.utils.translation import gettext as _

from memorial.names.folding import folded

from .notes import Cleaned, changed, refused

LINK = re.compile(r"https?://\S+", re.I)
COUNTRIES = {
    "FR": "france|pas de calais|departement du nord|nord pas de calais",
    "GB": "gb|grande bretagne|royaume uni|angleterre|great britain|united kingdom|uk"
    "|england|essex|kent",
    "BE": "belgique|belgium|flandre occidentale|bruxelles|brussels",
    "NL": "pays bas|netherlands",
    "NO": "norvege|norway",
    "IE": "irlande|ireland",
}
LONGEST = 500


def clean_place(raw):
    """A dict of ``place``, ``place_country`` and ``place_as_reported``."""
    links = LINK.findall(raw)
    text = " ".join(LINK.sub(" ", raw).split()).rstrip(" .,")
    notes = []
    if links:
        sentence = _("Links do not belong to a place; they were taken out.")
        notes.append(changed(" ".join(links), text, sentence))
    if len(text) > LONGEST:
        return Cleaned({}, (*notes, refused(raw, _("Too long for a place."))))
    if not text:
        return Cleaned({}, tuple(notes))
    facts = {"place_as_reported": text, "place_country": country_in(text)}
    return Cleaned(facts | {"place": text}, tuple(notes))


def country_in(text):
    """The country that the words name, and only if they name one."""
    words = f" {' '.join(folded(text))} "
    named = [
        code
        for code, spellings in COUNTRIES.items()
        if any(f" {spelling} " in words for spelling in spellings.split("|"))
    ]
    return named[0] if len(named) == 1 else ""
