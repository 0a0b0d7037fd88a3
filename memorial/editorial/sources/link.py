"""What is known and kept of one link; what was kept, for those who keep the archive."""

from hashlib import sha256

from django.conf import settings
from django.contrib import messages
from django.core.files.storage import storages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from memorial.fetching.reasons import Reason
from memorial.people.choices.links import LinkState
from memorial.people.models import Capture, LinkCheck
from memorial.people.source_links import entries_naming, is_told, open_addresses

from .access import for_those_who_keep, for_those_who_see, may_keep

SANDBOXED = "sandbox; default-src 'none'"


@require_safe
@for_those_who_see
def link(request, number):
    found = get_object_or_404(LinkCheck, pk=number)
    is_open = bool(open_addresses([found.address]))
    keeps = may_keep(request.user)
    context = {
        "link": found,
        "reason": reason_of(found),
        "changes": list(found.changes.all()),
        "captures": list(found.captures.all()),
        "copies": list(found.archived_copies.all()),
        "entries": entries_naming([found.address]).get(found.address, ()),
        "is_open": is_open,
        "may_keep": keeps,
        "fetching": settings.FETCHING,
        "has_changed": found.state == LinkState.CHANGED,
        "may_archive": bool(keeps and settings.SAVE_PAGE) and is_told(found.address),
    }
    return render(request, "editorial/sources/link.html", context)


def reason_of(found):
    """The sentence on why nothing came back, where that was so."""
    known = found.reason in Reason.values
    return Reason(found.reason).label if known else ""


@require_safe
@for_those_who_keep
def capture(request, number):
    """A file to keep, never a page to open: it may hold anybody's script."""
    kept = get_object_or_404(Capture, pk=number)
    content = content_of(kept)
    if content is None:
        messages.error(request, _("This capture is missing, or is not what it was."))
        return redirect("sources:link", kept.link_id)
    response = HttpResponse(content, content_type="application/octet-stream")
    name = f"capture-{kept.pk}.warc.gz"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Content-Security-Policy"] = SANDBOXED
    response["X-Content-Type-Options"] = "nosniff"
    return response


def content_of(kept):
    """None unless the file is there and is the one whose hash was noted."""
    try:
        with storages["captures"].open(kept.path) as file:
            content = file.read()
    except OSError:
        return None
    return content if sha256(content).hexdigest() == kept.sha256 else None
