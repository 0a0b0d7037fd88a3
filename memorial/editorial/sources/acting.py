"""The buttons beside a link: look now, keep a copy, ask a web archive, accept."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django_tasks.base import TaskResultStatus

from memorial.fetching.reasons import Reason
from memorial.middleware.whole_requests import in_pieces
from memorial.people import tasks
from memorial.people.actions.accept_link import accept_link
from memorial.people.models import LinkCheck
from memorial.people.source_links import is_told, open_addresses

from .access import for_those_who_keep
from .asking import may_ask


@require_POST
@for_those_who_keep
@in_pieces
def check(request, number):
    return asked(request, number, tasks.check, _("The link was looked at."))


@require_POST
@for_those_who_keep
@in_pieces
def capture(request, number):
    return asked(request, number, tasks.capture, _("A copy is kept."))


@require_POST
@for_those_who_keep
@in_pieces
def archive(request, number):
    link = get_object_or_404(LinkCheck, pk=number)
    if not is_told(link.address):
        messages.error(request, _("Only what readers see is sent to a web archive."))
        return redirect("sources:link", number)
    return asked(request, number, tasks.archive, _("The web archive keeps a copy."))


@require_POST
@for_those_who_keep
def accept(request, number):
    if accept_link(get_object_or_404(LinkCheck, pk=number)):
        messages.success(request, _("The page is taken as it is now."))
    return redirect("sources:link", number)


def asked(request, number, task, done):
    link = get_object_or_404(LinkCheck, pk=number)
    if refusal := refused(request, link):
        messages.error(request, refusal)
    else:
        tell(request, task.enqueue(link.pk), done)
    return redirect("sources:link", number)


def refused(request, link):
    """A link that is not public is asked for only by somebody who says so."""
    if not open_addresses([link.address]) and not request.POST.get("private"):
        return _("Say first that this site may be asked for a link that is not public.")
    if not may_ask(request.user):
        return _("That was a lot at once. Try again in a minute.")
    return ""


def tell(request, result, done):
    if result.status == TaskResultStatus.FAILED:
        messages.error(request, _("That did not work. Try again later."))
    elif result.status != TaskResultStatus.SUCCESSFUL:
        messages.success(request, _("It is being done. Load this page again soon."))
    elif result.return_value:
        messages.error(request, Reason(result.return_value).label)
    else:
        messages.success(request, done)
