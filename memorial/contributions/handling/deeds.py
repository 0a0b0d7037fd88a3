"""What is done with one press of a button; each says what became of it."""

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from memorial.people.joining.refusing import Refused

from ..actions import decide, take_in_hand, take_out
from ..actions.match_entry import match_entry
from ..actions.refuse_picture import refuse_picture
from ..actions.tell_handlers import BACKEND, HANDLE
from ..choices.outcomes import Declining
from ..numbers import number_of
from .access import done, for_handlers, refused, to_it

DEEDS = {}


def deed(function):
    DEEDS[function.__name__] = function
    return function


@for_handlers
@require_POST
def do(request, pk):
    """``do`` names the deed; what is no deed does nothing."""
    function = DEEDS.get(request.POST.get("do", ""))
    if function is None:
        refused(request, _("Choose what is to be done."))
    elif sentence := function(request, pk):
        messages.success(request, sentence)
    return to_it(pk)


@deed
def take(request, pk):
    return done(request, pk, take_in_hand.take) and _("It is in your hands.")


@deed
def lay_back(request, pk):
    return done(request, pk, take_in_hand.lay_back) and _("Anybody can take it now.")


@deed
def hand_over(request, pk):
    handlers = get_user_model().objects.with_perm(HANDLE, backend=BACKEND)
    to = handlers.filter(pk=number_of(request.POST.get("to"))).first()
    if to is None:
        refused(request, _("Choose somebody who handles contributions."))
        return ""
    if not done(request, pk, take_in_hand.hand_over, to):
        return ""
    return _("It is in the hands of %s.") % to


@deed
def this_person(request, pk):
    number = number_of(request.POST.get("number"))
    if not done(request, pk, match_entry, number):
        return ""
    return _("It is about No. %d.") % number


@deed
def accept(request, pk):
    return done(request, pk, decide.accept) and _("It is accepted.")


@deed
def decline(request, pk):
    """With a reason, which the contributor reads; hate is another matter."""
    because = request.POST.get("because", "")
    if because not in Declining.values or because == Declining.ABUSE:
        refused(request, _("Choose the reason: whoever sent it reads it."))
        return ""
    return done(request, pk, decide.decline, because) and _("It is declined.")


@deed
def reopen(request, pk):
    return done(request, pk, decide.take_up_again) and _("It is open again.")


@deed
def taken_out(request, pk):
    gone = done(request, pk, take_out.taken_out)
    return gone and _("Thank you: nothing of it stands in the entry any more.")


@deed
def withdraw(request, pk):
    if not is_sure(request):
        return ""
    gone = done(request, pk, decide.withdraw_on_request)
    return gone and _("It is withdrawn: words, files and pictures are erased.")


@deed
def report(request, pk):
    return done(request, pk, decide.report) and _("Rejected, and all of it erased.")


@deed
def refuse_attachment(request, pk):
    number = number_of(request.POST.get("attachment"))
    refusing = done(request, pk, refuse_one, number)
    return refusing and _("The file is refused and erased.")


def refuse_one(contribution, number, *, by):
    attachment = contribution.attachments.filter(pk=number).first()
    if attachment is None:
        raise Refused(_("This file is not here any more."))
    refuse_picture(attachment, by=by)


def is_sure(request):
    if request.POST.get("sure") == "yes":
        return True
    refused(request, _("Please mark that you are sure, then press again."))
    return False
