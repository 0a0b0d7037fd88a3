"""Whose history of an entry may be read, and how much of it."""

from django.core.exceptions import PermissionDenied
from django.http import Http404

from memorial.people.models import IncidentPage, PersonPage

from .reading import History


def pages_of(number):
    """The pages of an entry in all its languages; Http404 where there are none."""
    for model in (PersonPage, IncidentPage):
        found = list(model.objects.numbered(number).select_related("locale"))
        if any(not page.is_translation for page in found):
            return found
    raise Http404


def history_of(number, user):
    if not user.has_perm("editorial.see_people"):
        raise PermissionDenied
    pages = pages_of(number)
    original = next(page for page in pages if not page.is_translation)
    return History(
        pages,
        sees_facts=original.permissions_for_user(user).can_edit(),
        sees_all=user.has_perm("editorial.decide_care"),
    )
