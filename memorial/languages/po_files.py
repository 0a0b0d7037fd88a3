"""Answers whoever sends wagtail-localize something that is no PO file of its own."""

from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request

OWN = b"X-WagtailLocalize-TranslationID"


def answer_to_no_po(request):
    """A sentence and the way back, or None; it fails on such a file itself."""
    may_come_in = request.user.has_perm("wagtailadmin.access_admin")
    if request.method != "POST" or not may_come_in or is_po(request.FILES.get("file")):
        return None
    messages.error(
        request,
        _("Nothing was taken in: choose the PO file that was downloaded here."),
    )
    return redirect(
        get_valid_next_url_from_request(request) or reverse("wagtailadmin_home")
    )


def is_po(file):
    if file is None:
        return False
    told = OWN in file.read()
    file.seek(0)
    return told
