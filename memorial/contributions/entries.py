"""The entry that a contribution is about, as the public door tells of it."""

from django.http import Http404
from wagtail.models import Locale

from memorial.languages.whole_pages import first_whole
from memorial.people.actions.settle_care import original_of
from memorial.people.models import IncidentPage, PermanentNumber, PersonPage
from memorial.people.public_record.neighbours import public_incident, public_person

KINDS = ((PersonPage, public_person), (IncidentPage, public_incident))


def told_of(number, is_begun=False):
    """What is public of a number, None for no number.

    Raises Http404 for one that is not shown; None for who has begun to write of it.
    """
    page, tell = found(number) if number else (None, None)
    if page is None and number and not is_begun:
        raise Http404
    return tell(page) if page else None


def key_of(number):
    """The translation key of the entry, shown today or not, wherever it stands now.

    None where it is erased, or was split, so that it may be either.
    """
    now = PermanentNumber.objects.filter(formerly__number=number or 0)
    records = now or PermanentNumber.objects.filter(pk=number or 0)
    keys = [record.translation_key for record in records]
    return keys[0] if len(keys) == 1 and original_of(keys[0]) else None


def found(number):
    """The page of the active language, and what tells of such pages; or two Nones."""
    for model, tell in KINDS:
        pages = model.objects.public().in_language(Locale.get_active())
        if page := first_whole(pages.numbered(number)):
            return page, tell
    return None, None
