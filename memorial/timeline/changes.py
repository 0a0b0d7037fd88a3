"""What has changed in the archive: the page of it, newest first."""

from itertools import groupby

from django.core.paginator import Paginator
from django.shortcuts import render
from wagtail.models import Locale

from memorial.middleware.caching import publicly_cacheable
from memorial.people.public_record.changed import changed_entries
from memorial.people.telling_apart import apart

ON_A_PAGE = 100


def changes(request):
    asked = request.GET.get("page", "1")
    pages = Paginator(changed_entries(Locale.get_active()), ON_A_PAGE)
    shown = pages.get_page(asked)
    context = {
        "shown": shown,
        "days": by_day(shown),
        "apart": apart(each.person for each in shown if each.person),
        "no_such_page": asked != str(shown.number),
    }
    return publicly_cacheable(render(request, "timeline/changes.html", context))


def by_day(changed):
    """Pairs of the day of a change and what changed on it."""
    days = groupby(changed, key=lambda each: each.change.on)
    return [(day, list(group)) for day, group in days]
