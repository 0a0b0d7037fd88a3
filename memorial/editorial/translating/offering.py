"""Offers, once an original is published, the way to what is not translated yet."""

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages

from memorial.languages.shared_facts import SharedFacts
from memorial.languages.states import states
from memorial.languages.templatetags.languages import language_name

from .access import locales_of, may_translate


def offer_translations(request, page):
    of_entry = isinstance(page, SharedFacts) and not page.is_translation
    if of_entry and may_translate(request.user):
        ways = [
            button(code, waiting.page) for code, waiting in untranslated(request, page)
        ]
        if ways:
            messages.info(request, _("Not translated yet:"), buttons=ways)


def untranslated(request, page):
    """Pairs of a code and an EntryState, where the page has texts that wait."""
    by_code = states(type(page), [page.translation_key])[page.translation_key]
    own = {locale.language_code for locale in locales_of(request.user)}
    for code, entry in by_code.items():
        waits = any(not text.is_done for text in entry.texts.values())
        if code in own and entry.page and waits and not entry.is_original:
            yield code, entry


def button(code, page_id):
    words = _("Translate into %(language)s") % {"language": language_name(code)}
    return messages.button(reverse("translating:entry", args=[page_id]), words)
