"""The entry that a contribution is about, as the public door tells of it."""

from django.http import Http404
from wagtail.models import Locale

from memorial.languages.whole_pages import first_whole
from memorial.people.models import IncidentPage, PersonPage
from memorial.people.public_record.neighbours import public_incident, public_person

KINDS = ((PersonPage, public_person), (IncidentPage, public_incident))


def told_of(number):
    """What is public of a number; raises Http404 for one that is not shown."""
    page, tell = found(number)
    if page is None:
        raise Http404
    return tell(page)


def key_of(number):
    """The translation key of the entry, None where it is not shown (any more)."""
    page, _tell = found(number) if number else (None, None)
    return page.translation_key if page else None


def found(number):
    """The page of the active language, and what tells of such pages; or two Nones."""
    for model, tell in KINDS:
        pages = model.objects.public().in_language(Locale.get_active())
        if page := first_whole(pages.numbered(number)):
            return page, tell
    return None, None
