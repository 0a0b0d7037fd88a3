"""The entry that a contribution is about, as the public door tells of it."""

from django.http import Http404
from wagtail.models import Locale

from memorial.languages.whole_pages import first_whole
from memorial.people.models import PersonPage
from memorial.people.public_record.neighbours import public_person


def told_of(number):
    """The PublicPerson of a number; raises Http404 for one that is not shown."""
    page = page_of(number)
    if page is None:
        raise Http404
    return public_person(page)


def key_of(number):
    """The translation key of the entry, None where it is not shown (any more)."""
    page = page_of(number) if number else None
    return page.translation_key if page else None


def page_of(number):
    people = PersonPage.objects.public().in_language(Locale.get_active())
    return first_whole(people.numbered(number))
