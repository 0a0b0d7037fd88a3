"""The scripts that a text is written in, where they need a face of their own."""

import re

LETTERS = {
    "arabic": re.compile("[\u0600-\u06ff]"),
    "ethiopic": re.compile("[\u1200-\u137f]"),
}


def scripts_in(text):
    """Those of ``LETTERS`` that occur in ``text``, in a fixed order."""
    return [script for script, letters in LETTERS.items() if letters.search(text)]
