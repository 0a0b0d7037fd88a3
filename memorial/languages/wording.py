"""The words of a page in its language: its own, borrowed, older or hidden."""

from dataclasses import dataclass

from django.utils import timezone

from .models import TranslatedText, digest


@dataclass(frozen=True)
class Wording:
    """A text as it is to be shown.

    ``language`` is the code of the language it is written in. ``borrowed``: it is
    the original's, in the original's language. ``older``: the original has changed
    since this translation was made.
    """

    text: str
    language: str
    borrowed: bool = False
    older: bool = False

    def __bool__(self):
        return bool(self.text)


def words_of(page):
    """Every text of a page by its name; a row's as ``relation.key.field``."""
    words = {name: getattr(page, name) or "" for name in page.word_fields}
    for relation, fields in page.fact_relations.items():
        if fields:
            for row in getattr(page, relation).all():
                for field in fields:
                    words[f"{relation}.{row.key}.{field}"] = getattr(row, field)
    return words


def wordings(page):
    """The words of ``page`` as its readers are to see them, by name."""
    language = page.language
    own = words_of(page)
    original = page.original()
    if original is page or original is None:
        return {name: Wording(text, language) for name, text in own.items()}
    first = words_of(original)
    known = remembered(page)
    return {
        name: choose(
            Wording(own.get(name, ""), language),
            Wording(first.get(name, ""), original.locale.language_code, borrowed=True),
            known.get((name, digest(own.get(name, "")))),
        )
        for name in own | first
    }


def choose(own, borrowed, known):
    """The translated text, unless there is none or it must not be shown."""
    if not own.text or (known and known.kept_back):
        return borrowed
    older = bool(known and known.original_text != borrowed.text)
    return Wording(own.text, own.language, older=older)


def remembered(page):
    return {
        (row.field, row.digest): row
        for row in TranslatedText.objects.filter(
            translation_key=page.translation_key, locale_id=page.locale_id
        )
    }


def remember_wording(page, original):
    """Note for each new wording which original text it was made from."""
    known = remembered(page)
    first = words_of(original)
    TranslatedText.objects.bulk_create(
        [
            TranslatedText(
                translation_key=page.translation_key,
                locale_id=page.locale_id,
                field=name,
                digest=digest(text),
                original_text=first.get(name, ""),
            )
            for name, text in words_of(page).items()
            if text and (name, digest(text)) not in known
        ],
        ignore_conflicts=True,
    )


def confirm_wording(page, original, names=None):
    """Say that the translation as it stands means what the original says now.

    All of its texts, or those of ``names``; a person has checked them.
    """
    remember_wording(page, original)
    first = words_of(original)
    for name, text in words_of(page).items():
        if text and (names is None or name in names):
            TranslatedText.objects.filter(
                translation_key=page.translation_key,
                locale_id=page.locale_id,
                field=name,
                digest=digest(text),
            ).update(original_text=first.get(name, ""), machine=False, older_since=None)


def mark_older(original):
    """Note since when translated texts rest on what the original says no longer."""
    first, now, changed = words_of(original), timezone.now(), []
    for row in TranslatedText.objects.filter(translation_key=original.translation_key):
        is_older = row.original_text != first.get(row.field, "")
        if is_older != bool(row.older_since):
            row.older_since = now if is_older else None
            changed.append(row)
    TranslatedText.objects.bulk_update(changed, ["older_since"])


def hide_wording(original, names):
    """Hide at once all that the translations of ``original`` said under these names.

    Live texts, those of open drafts and of older ones: none of them comes back.
    """
    for page in original.other_languages():
        remember_wording(page, original)
        remember_wording(page.get_latest_revision_as_object(), original)
    TranslatedText.objects.filter(
        translation_key=original.translation_key, field__in=names
    ).exclude(locale_id=original.locale_id).update(hidden=True)
