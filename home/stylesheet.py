"""Joins the parts of the style into one, ``css/site.css``; pages carry it shortened."""

from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

NAME = "css/site.css"
FIRST = ("fonts.css", "tokens.css", "base.css", "layout.css", "forms.css")
LAST = ("print.css",)
# Of a page with few components these alone: on a bad network each kilobyte counts.
OF = {
    "forms": (
        "asking",
        "language_switch",
        "rich_text",
        "search",
        "site_footer",
        "site_header",
        "way",
    )
}


def parts(folder, kind=""):
    """The files in the order in which they are joined: components between the rest."""
    every = sorted((folder / "components").glob("*.css"))
    components = [part for part in every if not kind or part.stem in OF[kind]]
    return [
        *(folder / name for name in FIRST),
        *components,
        *(folder / name for name in LAST),
    ]


def joined(folder, kind=""):
    return "\n".join(part.read_text(encoding="utf-8") for part in parts(folder, kind))


class StylesheetFinder(BaseFinder):
    """Finds the joined file, made anew whenever it is asked for.

    Both the development server and ``collectstatic`` ask; a running site does not.
    """

    source = Path(settings.BASE_DIR) / "static" / "css"

    def __init__(self, *args, **kwargs):
        self.storage = FileSystemStorage(location=settings.VAR_DIR / "stylesheet")

    def check(self, **kwargs):
        return []

    def find(self, path, find_all=False, **kwargs):
        found = [self.make()] if path == NAME else []
        return found if find_all else (found[0] if found else [])

    def list(self, ignore_patterns):
        self.make()
        yield NAME, self.storage

    def make(self):
        """Write the file where it differs, whole at any moment; return its path."""
        target = Path(self.storage.path(NAME))
        text = joined(self.source)
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            draft = target.with_suffix(".new")
            draft.write_text(text, encoding="utf-8")
            draft.replace(target)
        return str(target)
