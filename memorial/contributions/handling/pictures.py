"""Sheets out of the quarantine for those who handle them: kept nowhere, run nowhere."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from ..models import Sheet
from .access import for_handlers
from .blurring import blurred

TYPES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
POLICY = "sandbox; default-src 'none'"


@for_handlers
@require_safe
def coarse(request, pk, sheet):
    """What is shown first."""
    return sent_out(blurred(opened(pk, sheet)))


@for_handlers
@require_safe
def sharp(request, pk, sheet):
    """Only for whoever asked for it."""
    return sent_out(opened(pk, sheet).read())


def sheets_of(pk):
    """Of this contribution, and of no draft that somebody is still writing."""
    sheets = Sheet.objects.select_related("attachment__contribution")
    return sheets.filter(attachment__contribution=pk)


def sheet_of(pk, number):
    return get_object_or_404(sheets_of(pk), pk=number)


def opened(pk, number):
    try:
        return sheet_of(pk, number).picture.open()
    except FileNotFoundError:
        raise Http404 from None


def sent_out(content):
    kind = next(
        (kind for start, kind in TYPES.items() if content.startswith(start)), ""
    )
    if not kind:
        raise Http404
    response = HttpResponse(content, content_type=kind)
    response["Content-Security-Policy"] = POLICY
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Disposition"] = 'inline; filename="picture"'
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
