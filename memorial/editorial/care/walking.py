"""The walk: every text that tells what is withheld, each to be settled on the spot."""

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from memorial.people.actions.rewrite_text import rewrite_text
from memorial.people.actions.sign_off import sign_off
from memorial.people.models import PersonPage, WithheldFact
from memorial.people.walking.hits import hits, left

from .access import entry_of, for_those_who_ask
from .asking import sentence
from .places import Place, places

ON_A_PAGE = 30


@for_those_who_ask
@require_http_methods(["GET", "HEAD", "POST"])
def walk(request, number):
    page = entry_of(number)
    if not isinstance(page, PersonPage):
        raise Http404
    fact = asked_fact(request)
    found, refused = hits(page, fact), {}
    if request.method == "POST":
        refused = settle(request, page, found)
    if request.method == "POST" and not refused:
        query = urlencode({"fact": fact, "p": request.GET.get("p", "1")})
        return redirect(f"{reverse('care:walk', args=[number])}?{query}")
    shown = Paginator(found, ON_A_PAGE).get_page(request.GET.get("p"))
    context = {
        "entry": page,
        "fact": fact,
        "fact_label": WithheldFact(fact).label,
        "facts": WithheldFact.choices,
        "hits": shown,
        "places": places(shown, request.user, refused),
        "left": len(left(found)),
        "all": len(found),
    }
    return render(request, "editorial/care/walk.html", context)


def asked_fact(request):
    fact = request.GET.get("fact")
    return fact if fact in WithheldFact.values else WithheldFact.NAME.value


def settle(request, page, found):
    """Do with one text what the form says, unless it has changed meanwhile.

    By its Hit, the Place of a text that is refused; its form says why.
    """
    asked = (request.POST.get("place"), request.POST.get("digest"))
    hit = next((e for e in found if (e.told.place, e.told.digest) == asked), None)
    step = request.POST.get("step")
    if hit is None or step not in STEPS:
        messages.error(request, _("This text has changed meanwhile. Look at it again."))
        return {}
    return STEPS[step](request, page, hit) or {}


def say_another(request, page, hit):
    sign_off(page.translation_key, hit.told, by=request.user)
    messages.success(request, _("Signed off: this text tells of someone else."))


def rewrite(request, page, hit):
    place = Place.of(hit, request.user, sent=request.POST)
    if not place.may_write:
        refuse(request)
    elif not (place.form.is_valid() and put(request, hit, place.form)):
        return {hit: place}
    return {}


def take_away(request, page, hit):
    if Place.of(hit, request.user).may_write:
        rewrite_text(hit.told, "", by=request.user)
        changed(request)
    else:
        refuse(request)


def put(request, hit, form):
    """Whether the new text may stand where the old one did."""
    try:
        rewrite_text(hit.told, form.cleaned_data["text"], by=request.user)
    except ValidationError as error:
        form.add_error("text", sentence(error))
        return False
    form.keep_answer(by=request.user)
    changed(request)
    return True


def changed(request):
    messages.success(request, _("The text is changed, live and in drafts."))


def refuse(request):
    messages.error(request, _("Your role does not allow this. Ask a moderator."))


STEPS = {"another": say_another, "rewrite": rewrite, "away": take_away}
