"""The walk: every text that tells what is withheld, each to be settled on the spot."""

from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from memorial.people.actions.rewrite_text import can_be_rewritten, rewrite_text
from memorial.people.actions.sign_off import sign_off
from memorial.people.models import PersonPage, WithheldFact
from memorial.people.walking.hits import hits, left

from .access import entry_of, for_those_who_ask
from .places import Place, places

ON_A_PAGE = 30
LONGEST = 20000


@for_those_who_ask
@require_http_methods(["GET", "HEAD", "POST"])
def walk(request, number):
    page = entry_of(number)
    if not isinstance(page, PersonPage):
        raise Http404
    fact = asked_fact(request)
    found = hits(page, fact)
    if request.method == "POST":
        settle(request, page, found)
        query = urlencode({"fact": fact, "p": request.GET.get("p", "1")})
        return redirect(f"{reverse('care:walk', args=[number])}?{query}")
    shown = Paginator(found, ON_A_PAGE).get_page(request.GET.get("p"))
    context = {
        "entry": page,
        "fact": fact,
        "fact_label": WithheldFact(fact).label,
        "facts": WithheldFact.choices,
        "hits": shown,
        "places": places(shown, request.user),
        "left": len(left(found)),
        "all": len(found),
    }
    return render(request, "editorial/care/walk.html", context)


def asked_fact(request):
    fact = request.GET.get("fact")
    return fact if fact in WithheldFact.values else WithheldFact.NAME.value


def settle(request, page, found):
    """Do with one text what the form says, unless it has changed meanwhile."""
    asked = (request.POST.get("place"), request.POST.get("digest"))
    hit = next((e for e in found if (e.told.place, e.told.digest) == asked), None)
    step = request.POST.get("step")
    if hit is None or step not in STEPS:
        messages.error(request, _("This text has changed meanwhile. Look at it again."))
        return
    STEPS[step](request, page, hit)


def say_another(request, page, hit):
    sign_off(page.translation_key, hit.told, by=request.user)
    messages.success(request, _("Signed off: this text tells of someone else."))


def rewrite(request, page, hit):
    put(request, hit, request.POST.get("text", "")[:LONGEST].replace("\x00", ""))


def take_away(request, page, hit):
    put(request, hit, "")


def put(request, hit, text):
    place = Place.of(hit, request.user)
    if not (can_be_rewritten(hit.told) and place.may_write):
        messages.error(request, _("Your role does not allow this. Ask a moderator."))
        return
    rewrite_text(hit.told, text.strip(), by=request.user)
    messages.success(request, _("The text is changed, live and in drafts."))


STEPS = {"another": say_another, "rewrite": rewrite, "away": take_away}
