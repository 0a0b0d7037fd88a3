"""What can be done with a receipt; each says in a sentence what became of it.

Refused where nothing was kept; what was typed is then given back.
"""

from functools import wraps

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from memorial.people.joining.refusing import Refused

from ..actions.come_back import (
    add,
    answer,
    change_consents,
    change_name_shown,
    withdraw,
)
from ..attachments.receiving import prepare
from ..choices.consents import NameShown, is_less
from ..languages import are_open
from ..numbers import number_of
from ..sending.limits import check_room_for_words, count
from .asked import asks_of_name, purposes_of
from .forms import WordsForm

DEEDS = {}


def deed(function):
    DEEDS[function.__name__.removeprefix("do_")] = function
    return function


def counted(function):
    """As a page of the forms; to take back is refused to nobody."""

    @wraps(function)
    def doing(request, contribution):
        try:
            count(request, "page")
        except ValidationError as error:
            raise Refused(" ".join(error.messages)) from None
        return function(request, contribution)

    return doing


@deed
@counted
def do_answer(request, contribution):
    asked = contribution.questions.filter(
        pk=number_of(request.POST.get("question"))
    ).first()
    text = words(request)
    if asked is None or not text:
        raise Refused(
            _("There was nothing to keep. Please write your answer and send it.")
        )
    answer(asked, text)
    return _("Your answer is received.")


@deed
@counted
def do_add(request, contribution):
    if not are_open():
        raise Refused(
            _("We cannot take anything in at the moment. Please come back another day.")
        )
    text = words(request)
    refuse_without_room()
    ready, refused = prepare(request)
    if not (text or ready or refused):
        raise Refused(
            _("There was nothing to add. Please write something, or choose a file.")
        )
    if text or ready:
        refused += add(contribution, text, ready)
    return " ".join(refused) or _("It is added.")


def refuse_without_room():
    try:
        check_room_for_words()
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from None


def words(request):
    form = WordsForm(request.POST)
    if not form.is_valid():
        raise Refused(" ".join(form.errors["words"]))
    return form.text


@deed
@counted
def do_allow(request, contribution):
    """While the forms are closed, less can be allowed, and no more."""
    asked = set(purposes_of(contribution))
    given = asked & set(request.POST.getlist("allow"))
    if not are_open():
        given &= contribution.allowed
    given |= contribution.allowed - asked
    before = contribution.name_shown
    is_changed = change_consents(contribution, given, request.LANGUAGE_CODE)
    comes_back = change_name_shown(contribution, name_wished(request, contribution))
    if is_changed or contribution.name_shown != before:
        return changed(contribution, comes_back=comes_back)
    return _("Nothing was changed.")


def name_wished(request, contribution):
    """As it was where it was not asked, or is more while the forms are closed."""
    before = contribution.name_shown
    wish = request.POST.get("name_shown", before)
    if wish not in NameShown.values or not asks_of_name(contribution):
        return before
    return wish if are_open() or is_less(wish, before) else before


def changed(contribution, *, comes_back):
    said = [_("What you allow is changed. We cannot call back copies by others.")]
    if contribution.taken_back_on:
        said.append(_("One of us takes your words out of the entry."))
    if comes_back:
        said.append(_("One of us sees to the name."))
    return " ".join(said)


@deed
def do_withdraw(request, contribution):
    """Only where it was confirmed: it cannot be taken back."""
    if request.POST.get("sure") != "yes":
        return _("Please mark that you are sure, then press again.")
    withdraw(contribution)
    return ""
