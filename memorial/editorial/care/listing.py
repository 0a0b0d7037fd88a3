"""All requests: those that wait first, the longest waiting on top."""

from django.core.paginator import Paginator
from django.db.models import Case, F, Value, When
from django.shortcuts import render
from django.views.decorators.http import require_safe

from memorial.people.models import (
    CareRequest,
    IncidentPage,
    Outcome,
    PermanentNumber,
    PersonPage,
)

from .access import for_those_who_ask

ON_A_PAGE = 50
IS_OPEN = Case(When(outcome=Outcome.OPEN, then=Value(0)), default=Value(1))


@for_those_who_ask
@require_safe
def requests(request):
    listed = CareRequest.objects.annotate(rank=IS_OPEN).order_by(
        "rank", Case(When(rank=0, then=F("at"))), "-decided_at", "pk"
    )
    listed = listed.select_related("by").prefetch_related("voices__by")
    page = Paginator(listed, ON_A_PAGE).get_page(request.GET.get("p"))
    keys = [each.translation_key for each in page]
    titles, numbers = titles_of(keys), numbers_of(keys)
    for each in page:
        each.title = titles.get(each.translation_key, "")
        each.number = numbers.get(each.translation_key)
    return render(request, "editorial/care/requests.html", {"requests": page})


def titles_of(keys):
    """By key, whom an entry is about, as editors are told."""
    pages = [
        *PersonPage.objects.filter(translation_key__in=keys),
        *IncidentPage.objects.filter(translation_key__in=keys),
    ]
    return {page.translation_key: page.get_admin_display_title() for page in pages}


def numbers_of(keys):
    records = PermanentNumber.objects.filter(translation_key__in=keys)
    return dict(records.values_list("translation_key", "number"))
