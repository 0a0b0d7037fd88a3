"""The view that gives an entry to reference managers, as CSL-JSON."""

from django.http import JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from memorial.languages.whole_pages import first_whole
from memorial.middleware.caching import publicly_cacheable

from .addresses import instead
from .metadata.about import about_incident, about_person
from .metadata.csl import MEDIA_TYPE, csl_item
from .models import IncidentPage, PersonPage
from .public_record.neighbours import public_incident, public_person


@require_safe
def citation(request, number):
    """A list of one item; its address has no name, which might be withheld later."""
    told = about(number, Locale.get_active())
    if told is None:
        return instead(request, number, citation_of)
    about_entry, archive = told
    language = request.LANGUAGE_CODE
    item = csl_item(about_entry, archive=archive, language=language)
    response = JsonResponse(
        [item], safe=False, json_dumps_params={"ensure_ascii": False}
    )
    response["Content-Type"] = MEDIA_TYPE
    return publicly_cacheable(response)


def citation_of(number):
    return reverse("people:citation", args=[number])


def about(number, locale):
    """What is told of the entry of that number, and by whom; None if there is none."""
    for model, describe in ((PersonPage, of_person), (IncidentPage, of_incident)):
        page = first_whole(model.objects.public().in_language(locale).numbered(number))
        if page:
            home = page.get_ancestors().get(depth=2)
            return describe(page), home.title
    return None


def of_person(page):
    return about_person(public_person(page), page.permanent_address)


def of_incident(page):
    return about_incident(public_incident(page), page.permanent_address)
