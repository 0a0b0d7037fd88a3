"""The address that the entry form asks for what a page says of itself."""

from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.permission_policies.pages import PagePermissionPolicy

from memorial.middleware.whole_requests import in_pieces

from .asking import may_ask
from .describing import NotDescribed, describe


@in_pieces
@require_http_methods(["GET", "POST"])
def metadata(request):
    """JSON for the form; a page of its own where ``as`` asks for one."""
    allowed = PagePermissionPolicy().user_has_permission(request.user, "add")
    as_page = request.method == "GET" or request.POST.get("as") == "page"
    if not allowed and as_page:
        raise PermissionDenied
    if not allowed:
        return JsonResponse({"error": _("Only editors may do this.")}, status=403)
    if request.method == "GET":
        return shown(request, request.GET.get("url", ""), {})
    url = request.POST.get("url", "").strip()
    found = filled(request.user, url)
    return shown(request, url, found) if as_page else JsonResponse(found)


def filled(user, url):
    if not url:
        return {"error": _("Write the link first.")}
    if not may_ask(user):
        return {"error": _("That was a lot at once. Try again in a minute.")}
    try:
        return describe(url)
    except NotDescribed as error:
        return {"error": str(error)}


def shown(request, url, found):
    labels = {
        "title": _("title"),
        "publisher": _("publisher"),
        "author": _("author"),
        "published": _("published on"),
        "language": _("language"),
        "archived_url": _("link to an archived copy"),
    }
    rows = [(labels[name], value) for name, value in found.items() if name in labels]
    context = {"url": url, "error": found.get("error"), "rows": rows}
    return render(request, "editorial/sources/filling.html", context)
