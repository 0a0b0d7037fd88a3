"""Opens a list, whatever its format; one file here for each format that can be read."""

from pathlib import Path

from django.utils.translation import gettext as _

from .comma_separated import read_comma_separated
from .table import UnreadableList

MOST_BYTES = 50 * 1024 * 1024
READERS = {".csv": read_comma_separated, ".tsv": read_comma_separated}


def open_list(path):
    """The bytes of the file and the Table in it; raises UnreadableList."""
    path = Path(path)
    content = content_of(path)
    reader = READERS.get(path.suffix.lower(), read_comma_separated)
    return content, reader(content)


def content_of(path):
    try:
        if path.is_dir():
            raise UnreadableList(_("“%s” is a folder, not a file.") % path)
        if path.stat().st_size > MOST_BYTES:
            raise UnreadableList(
                _("The file is larger than %(most)d MB: split it into smaller ones.")
                % {"most": MOST_BYTES // 1024 // 1024}
            )
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableList(_("There is no file “%s”.") % path) from error
    except (OSError, ValueError) as error:
        raise UnreadableList(_("The file “%s” cannot be opened.") % path) from error
    if not content.strip():
        raise UnreadableList(_("The file is empty."))
    return content
