"""What every page of the forms keeps to: no other site, no robot, no closed form."""

from functools import wraps

from django.core.exceptions import ValidationError
from django.core.signing import BadSignature, TimestampSigner
from django.http import HttpResponseForbidden
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from memorial.people.archive import archive

from ..languages import are_open
from .limits import check_room_for_words, count
from .not_received import honest, typed

SHORTEST_SECONDS = 2
TRAP = "website"
SALT = "memorial.contributions.shown"
OWN = ("", "same-origin", "none")


class Hasty(ValidationError):
    """Sent as no person would; it says what to do."""


def unreferred(view):
    """Whatever is visited next, on this site too, does not learn from where."""

    @wraps(view)
    def answering(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        response["Referrer-Policy"] = "no-referrer"
        return response

    return answering


def form(view):
    """For a view of the forms: guarded, and closed with a sentence."""

    @guarded
    @wraps(view)
    def while_open(request, *args, **kwargs):
        return view(request, *args, **kwargs) if are_open() else closed(request)

    return while_open


def guarded(view):
    """For what can be done while the forms are closed, too; shut to other sites.

    It does without Django's token, which would end with its cookie: the cookie with
    the draft is sent by no other site, and without it nobody's draft is touched.
    """

    @csrf_exempt
    @unreferred
    @honest
    @wraps(view)
    def answering(request, *args, **kwargs):
        if request.headers.get("Sec-Fetch-Site", "") not in OWN and is_change(request):
            return HttpResponseForbidden(_("Please send the form from this site."))
        return view(request, *args, **kwargs)

    return answering


def is_change(request):
    return request.method == "POST"


def closed(request):
    words = archive().in_language(get_language())
    context = {
        "sentence": words.get("forms_closed") or "",
        "typed": list(typed(request)),
    }
    return render(request, "contributions/closed.html", context, status=503)


def shown_now():
    """A signed mark of when the page was shown; it tells nothing else."""
    return TimestampSigner(salt=SALT).sign("shown")


def check_pace(request, what):
    """Raises ValidationError where no person would send so, or where very much comes
    from the same network; it says what to do.
    """
    count(request, what)
    check_haste(request.POST)
    if what == "page":
        check_room_for_words()


def check_haste(posted):
    if posted.get(TRAP):
        raise Hasty(_("Please send the page again."))
    signer = TimestampSigner(salt=SALT)
    try:
        signer.unsign(posted.get("shown", ""), max_age=SHORTEST_SECONDS)
    except BadSignature as error:
        if type(error) is BadSignature:
            raise Hasty(_("Please send the page again.")) from None
        return
    raise Hasty(_("That was very fast. Please wait a moment, then send it again."))
