"""From bytes to text: UTF-8, UTF-16 with its mark, or what Windows writes."""

import codecs

from django.utils.translation import gettext as _

from .table import UnreadableList

ARCHIVE = b"PK\x03\x04"
MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def decoded(content):
    """The text and the encoding it was in; raises UnreadableList where it is none."""
    if content.startswith(ARCHIVE):
        raise UnreadableList(
            _("This is a spreadsheet or an archive: save the sheet as CSV (UTF-8).")
        )
    marked = [name for mark, name in MARKS.items() if content.startswith(mark)]
    for encoding in marked or ("utf-8", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, encoding
    raise UnreadableList(_("The file is not a text, so it is not a CSV file."))
