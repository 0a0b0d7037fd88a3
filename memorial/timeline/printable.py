"""Texts without the signs that feeds and calendars cannot carry."""

import re

# Control characters other than tab and new lines, lone surrogates, and what is no
# character: none may stand in XML 1.0 (section 2.2), nor in iCalendar text.
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def printable(text):
    return UNPRINTABLE.sub("", text)
