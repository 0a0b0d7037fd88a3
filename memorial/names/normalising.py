"""One way to write a name's letters, whatever keyboard or encoding they came from."""

import re
import unicodedata

LONGEST = 300
# Two letters of Arabic script that readers take for the same one become the same one.
SAME_LETTERS = str.maketrans(
    {
        **dict.fromkeys("أإآٱٲٳٵ", "ا"),
        **dict.fromkeys("ىیۍېےٸئ", "ي"),
        **dict.fromkeys("ؤٶ", "و"),
        **dict.fromkeys("ةۀہھۂۃ", "ه"),
    }
    | {"ک": "ك", "ڪ": "ك", "ګ": "گ", "ء": None, "ٴ": None, "ـ": None}
    | dict.fromkeys("’‘ʼʻ`´ʹʾʿ′＇‛׳", "'")
    | dict.fromkeys("‐‑‒–—―−⁃﹣－־", "-")
)
SORANI_CARRIER = re.compile(r"(?<!\w)ئ")
UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
OVER_ARABIC = re.compile(r"[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")


def normalised(text):
    """Any text, made safe and short: case, marks and look-alikes told apart no more."""
    seen = "".join(filter(None, map(visible, text[:LONGEST])))
    folded = unicodedata.normalize("NFKC", seen).casefold()
    plain = SORANI_CARRIER.sub("", OVER_ARABIC.sub("", folded))
    composed = unicodedata.normalize("NFC", plain.translate(SAME_LETTERS))
    return " ".join(composed.split())[:LONGEST]


def visible(character):
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in UNSEEN else character
