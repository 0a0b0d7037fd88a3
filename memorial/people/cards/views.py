"""The card that stands for an entry where its address is passed on."""

from django.http import HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from memorial.languages.whole_pages import first_whole
from memorial.middleware.caching import publicly_cacheable

from ..addresses import instead
from ..models import IncidentPage, PersonPage
from ..public_record.neighbours import public_incident, public_person
from .drawing import draw
from .words import of_incident, of_person


@require_safe
def card(request, number):
    picture = picture_of(number, Locale.get_active())
    if picture is None:
        return instead(request, number, address)
    return publicly_cacheable(HttpResponse(picture, content_type="image/png"))


def address(number):
    return reverse("people:card", kwargs={"number": number})


def picture_of(number, locale):
    """The card of the person or the incident of this number, or None."""
    if page := page_of(PersonPage, number, locale):
        told = public_person(page)
        return draw(of_person(told), told.portrait)
    if page := page_of(IncidentPage, number, locale):
        return draw(of_incident(public_incident(page)))
    return None


def page_of(model, number, locale):
    return first_whole(model.objects.public().in_language(locale).numbered(number))
