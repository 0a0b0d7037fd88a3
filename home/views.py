"""The front door that chooses a language, the health check and the error pages."""

from django.db import connection
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import get_language, override
from django.views.decorators.http import require_safe

from memorial.languages.offering import content_language


@require_safe
def choose_language(request):
    """The one address that looks at the browser's languages, and is not cacheable."""
    return HttpResponseRedirect(f"/{request.LANGUAGE_CODE}/")


@require_safe
def healthz(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")


def error(request, template, status):
    """In a language of the archive, wherever it happened."""
    with override(content_language()):
        response = render(request, template, status=status)
        response["Content-Language"] = get_language()
    return response


def bad_request(request, exception=None):
    return error(request, "400.html", status=400)


def forbidden(request, exception=None):
    return error(request, "403.html", status=403)


def csrf_failure(request, reason=""):
    return forbidden(request)


def not_found(request, exception=None):
    return error(request, "404.html", status=404)


def server_error(request):
    """Needs neither database nor context, so that it can be shown when those fail."""
    return render(request, "500.html", status=500)
