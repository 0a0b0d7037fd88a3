"""Evening out what keyboards, spreadsheets and word processors put into a text."""

import re
import unicodedata

_DASHES = re.compile(r"[\u2010-\u2015\u2212]")
_APOSTROPHES = re.compile(r"[\u2018\u2019\u02bc`\u00b4]")


def clean(text) -> str:
    """Plain spaces, hyphens and apostrophes; no invisible marks (category Cf)."""
    visible = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    spaced = _APOSTROPHES.sub("'", visible)
    plain = _DASHES.sub("-", unicodedata.normalize("NFKC", spaced))
    return " ".join(plain.split())


def fold(text) -> str:
    """Lower case without accents."""
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
