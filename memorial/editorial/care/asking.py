"""One entry: what is withheld of it now, what is open, and asking for more."""

from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from memorial.people.actions.open_request import open_request
from memorial.people.care import care_for
from memorial.people.ledger import LedgerError
from memorial.people.models import CareRequest, PersonPage, Wish, WithheldFact

from .access import entry_of, for_those_who_ask
from .forms import AskForm

# After these the texts are to be gone through.
WALKED = (Wish.WITHHOLD, Wish.WITHDRAW, Wish.ALIVE, Wish.MISTAKEN)


@for_those_who_ask
@require_http_methods(["GET", "HEAD", "POST"])
def entry(request, number):
    page = entry_of(number)
    care = care_for([page.translation_key])(page.translation_key)
    sent = request.method == "POST"
    form = AskForm(request.POST if sent else None, page=page, care=care)
    if sent and form.is_valid() and asked(request, page, form):
        return further(page, form.asked["wish"])
    return render(
        request,
        "editorial/care/entry.html",
        {
            "entry": page,
            "is_person": isinstance(page, PersonPage),
            "form": form,
            "withdrawn": care.withdrawn,
            "withheld": [WithheldFact(fact).label for fact in sorted(care.withheld)],
            "requests": history(page.translation_key),
        },
    )


def asked(request, page, form):
    """Whether it could be done; if not, the form says why."""
    try:
        made = open_request(page.translation_key, by=request.user, **form.asked)
    except (ValidationError, LedgerError) as error:
        form.add_error(None, sentence(error))
        return False
    hidden = _("It is hidden now.") if made.at_once else ""
    waits = _("Two people decide on it.") if made.is_open else ""
    messages.success(request, " ".join(filter(None, [hidden, waits])))
    return True


def sentence(error):
    return " ".join(getattr(error, "messages", [str(error)]))


def further(page, wish):
    to_walk = isinstance(page, PersonPage) and wish in WALKED
    return redirect("care:walk" if to_walk else "care:entry", page.number)


def history(key):
    """The requests of an entry, the newest first."""
    made = CareRequest.objects.filter(translation_key=key).order_by("-at", "-pk")
    return made.select_related("by").prefetch_related("voices__by")
