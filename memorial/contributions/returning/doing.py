"""What can be done with a receipt; each says in a sentence what became of it."""

from django.utils.translation import gettext as _

from ..actions.come_back import add, answer, change_consents, withdraw
from ..attachments.receiving import prepare
from .asked import purposes_of
from .forms import WordsForm

DEEDS = {}


def deed(function):
    DEEDS[function.__name__.removeprefix("do_")] = function
    return function


@deed
def do_answer(request, contribution):
    asked = contribution.questions.filter(
        pk=number(request.POST.get("question")), answered_on=None
    ).first()
    form = WordsForm(request.POST)
    if asked is None or not form.is_valid() or not form.text:
        return _("There was nothing to keep. Please write your answer and send it.")
    answer(asked, form.text)
    return _("Your answer is received.")


@deed
def do_add(request, contribution):
    form = WordsForm(request.POST)
    if not form.is_valid():
        return " ".join(form.errors["words"])
    ready, refused = prepare(request)
    if form.text or ready:
        refused += add(contribution, form.text, ready)
    if refused:
        return " ".join(refused)
    return _("It is added.")


@deed
def do_allow(request, contribution):
    asked = set(purposes_of(contribution))
    given = asked & set(request.POST.getlist("allow"))
    given |= contribution.allowed - asked
    if change_consents(contribution, given, request.LANGUAGE_CODE):
        return changed(contribution)
    return _("Nothing was changed.")


def changed(contribution):
    said = _("What you allow is changed. We cannot call back copies by others.")
    if contribution.taken_back_on:
        said += " " + _("One of us takes your words out of the entry.")
    return said


@deed
def do_withdraw(request, contribution):
    """Only where it was confirmed: it cannot be taken back."""
    if request.POST.get("sure") != "yes":
        return _("Please mark that you are sure, then press again.")
    withdraw(contribution)
    return ""


def number(typed):
    typed = typed or ""
    is_number = typed.isascii() and typed.isdecimal() and len(typed) < 19
    return int(typed) if is_number else 0
