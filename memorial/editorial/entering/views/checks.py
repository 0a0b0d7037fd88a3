"""What is worth a second look in what is typed, for the script of the form."""

from django.http import JsonResponse
from django.template.loader import render_to_string
from django.views.decorators.http import require_POST

from memorial.people.remarks import remarks

from ..typed import begun_for, entry_for, typed


@require_POST
def checks(request, pk):
    page = entry_for(request.user, pk)
    return answer(typed(request, page, page.get_parent()))


@require_POST
def checks_new(request, kind, parent_pk):
    return answer(typed(request, *begun_for(request.user, kind, parent_pk)))


def answer(page):
    found = remarks(page)
    return JsonResponse(
        {
            "panel": render_to_string("people/panels/remarks.html", {"remarks": found}),
            "fields": [
                {"field": remark.field, "sentence": remark.sentence}
                for remark in found
                if remark.beside
            ],
        }
    )
