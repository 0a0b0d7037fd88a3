"""Tells an editor, after saving, what is odd in an entry: it is saved all the same."""

from django.utils.translation import gettext as _
from wagtail.admin import messages

from .actions.ask_ledger import must_stay_out
from .models.entry import EntryPage
from .models.person import PersonPage


def warn_of_oddities(request, page):
    if isinstance(page, EntryPage) and not page.is_translation:
        for finding in page.findings():
            if not finding.error:
                messages.warning(request, finding.sentence)


def warn_of_the_ledger(request, page):
    """Without a word on who is meant, or why."""
    is_person = isinstance(page, PersonPage) and not page.is_translation
    if is_person and must_stay_out(page):
        sentence = _(
            "The archive has promised to leave out someone of this name. Do not "
            "publish this entry before two moderators have looked at it."
        )
        messages.warning(request, sentence)
