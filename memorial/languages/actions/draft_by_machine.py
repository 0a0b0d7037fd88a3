"""Asks a machine for first drafts, and remembers at once that it made them."""

from ..models import TranslatedText, digest


def draft_by_machine(page, texts, *, source, machine):
    """What ``machine`` makes of ``texts``, the original's by name, for ``page``.

    Remembered before anybody saves it: no form has to say later who made a text. A
    wording that a person has written before stays theirs.
    """
    made = machine.translate(list(texts.values()), source, page.language)
    drafts = dict(zip(texts, made, strict=True))
    TranslatedText.objects.bulk_create(
        [
            TranslatedText(
                translation_key=page.translation_key,
                locale_id=page.locale_id,
                field=name,
                digest=digest(text),
                original_text=texts[name],
                machine=True,
            )
            for name, text in drafts.items()
        ],
        ignore_conflicts=True,
    )
    return drafts
