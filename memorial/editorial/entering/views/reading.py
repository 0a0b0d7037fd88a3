"""How a date in words is read, while it is typed."""

from django.http import JsonResponse
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from memorial.dates.reading import UnreadableDate, read
from memorial.dates.wording import in_words


@require_GET
def reading(request):
    """The same sentence as under the field, or the same error as the form's."""
    typed = request.GET.get("date", "").strip()
    if not typed:
        return JsonResponse({})
    try:
        date = read(typed, get_language())
    except UnreadableDate as error:
        return JsonResponse({"error": capfirst(error.sentence(get_language()))})
    words = in_words(date, get_language())
    return JsonResponse({"reading": _("Understood as: %s") % words})
