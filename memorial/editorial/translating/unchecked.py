"""Sends whoever would publish what a machine made to where it can be checked."""

from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages

from memorial.languages.models import digest
from memorial.languages.shared_facts import SharedFacts
from memorial.languages.wording import remembered, words_of


def refuse_unchecked(request, page):
    """An answer instead of the publication, or None."""
    if not isinstance(page, SharedFacts) or not page.is_translation:
        return None
    known, words = remembered(page), words_of(page)
    rows = (known.get((name, digest(text))) for name, text in words.items() if text)
    if not any(row and row.machine for row in rows):
        return None
    messages.error(
        request, _("Not published: a machine made one of these texts. Check it first.")
    )
    return redirect("translating:entry", page.pk)
