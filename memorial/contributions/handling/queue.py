"""All that was sent, in the order in which it is to be looked at."""

from django.conf import settings
from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from ..models import Contribution
from .access import for_handlers
from .filters import QueueFilter
from .kinds import KINDS
from .terms import late
from .titles import titles_of

ON_A_PAGE = 50


@for_handlers
@require_safe
def queue(request):
    narrowing = QueueFilter(request.GET, user=request.user)
    listed = narrowing.narrow(Contribution.objects.in_order())
    page = Paginator(listed.select_related("in_hands_of"), ON_A_PAGE).get_page(
        request.GET.get("p")
    )
    tell_more(page)
    context = {
        "listed": page,
        "narrowing": narrowing,
        "is_narrowed": bool(narrowing.asked),
        "query": urlencode(narrowing.asked),
    }
    return render(request, "contributions/handling/queue.html", context)


def tell_more(page):
    titles, names = titles_of([each.about for each in page]), dict(settings.LANGUAGES)
    listed = Contribution.objects.filter(pk__in=[each.pk for each in page])
    late_ones = set(late(listed).values_list("pk", flat=True))
    for each in page:
        each.number, each.title = titles.get(each.about, (None, ""))
        each.kind = KINDS[each.door]
        each.is_late = each.pk in late_ones
        each.language_name = names.get(each.language, each.language)
