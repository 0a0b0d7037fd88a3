"""How an entry will stand in another language, before it is published."""

from wagtail.models import Locale

from .facts import take_facts


def as_translated(original, code):
    """An unsaved page: the original's facts, the words of that language's draft."""
    standing = original.other_languages().filter(locale__language_code=code).first()
    if standing:
        version = standing.get_latest_revision_as_object()
    else:
        version = type(original)(
            locale=Locale.objects.get(language_code=code),
            translation_key=original.translation_key,
            number=original.number,
            path=original.path,
            depth=original.depth,
        )
    take_facts(version, original)
    version.derive()
    version.previewed_original = original
    return version
