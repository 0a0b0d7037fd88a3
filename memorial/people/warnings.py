"""Tells an editor, after saving, what is odd in an entry: it is saved all the same."""

from wagtail.admin import messages

from .models.entry import EntryPage


def warn_of_oddities(request, page):
    if isinstance(page, EntryPage) and not page.is_translation:
        for finding in page.findings():
            if not finding.error:
                messages.warning(request, finding.sentence)
