"""Texts as they may be shown: none that tells a name that is not to be told."""

from django.db.models import OuterRef, Subquery

from memorial.languages.models import Original, TranslatedText, digest
from memorial.languages.wording import Wording, wordings

from ..rules.mentions import tells


def safe(wording, untold):
    """The wording, or an empty one where it tells one of the ``untold`` words."""
    return Wording("", wording.language) if tells(wording.text, untold) else wording


def safe_wordings(page, untold):
    return {name: safe(wording, untold) for name, wording in wordings(page).items()}


def with_originals(pages, *names):
    """Adds to each page what its original says under these names, and in what."""
    key = OuterRef("translation_key")
    written_in = Original.objects.filter(translation_key=key).values("locale_id")
    original = pages.model.objects.filter(
        translation_key=key, locale_id=Subquery(written_in[:1])
    )
    return pages.annotate(
        original_language=Subquery(original.values("locale__language_code")[:1]),
        **{f"original_{name}": Subquery(original.values(name)[:1]) for name in names},
    )


def columns(*names):
    """What a row must have of ``with_originals`` for its texts to be chosen."""
    return ("original_language", *names, *(f"original_{name}" for name in names))


class RowTexts:
    """The texts of rows in one language, its own or the original's; one query."""

    def __init__(self, locale):
        self.language = locale.language_code
        self.kept_back = set(
            TranslatedText.objects.filter(
                TranslatedText.KEPT_BACK, locale=locale
            ).values_list("translation_key", "field", "digest")
        )

    def own(self, row, name, field=""):
        """What this language says, unless it must not be shown any more.

        ``field`` is what the text is remembered by, where it is not its ``name``.
        """
        text = getattr(row, name)
        known = (row.translation_key, field or name, digest(text))
        return "" if self.kept_back and known in self.kept_back else text

    def wording(self, row, name, field=""):
        if text := self.own(row, name, field):
            return Wording(text, self.language)
        language = row.original_language or self.language
        is_translation = language != self.language
        text = getattr(row, f"original_{name}") if is_translation else ""
        return Wording(text or "", language, borrowed=is_translation)
