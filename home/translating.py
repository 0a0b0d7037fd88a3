"""Begins a translation in wagtail-localize's editor with the shipped texts in it."""

from wagtail_localize.models import StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments


def translate(page, locale, words):
    """Make the page in another language, worded by ``words``, and publish it."""
    source, _made = TranslationSource.update_or_create_from_instance(page)
    translation, _made = Translation.objects.get_or_create(
        source=source, target_locale=locale
    )
    fill_in(source, locale, [*strings_of(page, words)])
    translation.save_target(publish=False)
    translated = type(page).objects.get(
        translation_key=page.translation_key, locale=locale
    )
    translated.slug = words.get("slug", f"home-{locale.language_code}")
    translated.save_revision().publish()
    return translated


def strings_of(page, words):
    """The segments of the page as they are worded in ``words``, in order."""
    worded = type(page)(locale=page.locale, slug=page.slug)
    for name, text in words.items():
        setattr(worded, name, text)
    for segment in extract_segments(worded):
        if isinstance(segment, StringSegmentValue) and not segment.is_empty():
            yield segment.string.data


def fill_in(source, locale, strings):
    segments = source.stringsegment_set.order_by("order")
    for segment, text in zip(segments, strings, strict=True):
        StringTranslation.objects.update_or_create(
            translation_of_id=segment.string_id,
            locale=locale,
            context_id=segment.context_id,
            defaults={"data": text},
        )
