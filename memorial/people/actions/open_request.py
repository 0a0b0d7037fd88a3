"""Opens a request for care, and hides at once what must not wait for two people."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from .. import models
from ..models.requests import ERASING, TAKING_DOWN
from .answer_request import answer_request
from .settle_care import pages_of
from .withdraw import withdraw
from .withhold import withhold

MAY_HIDE = "editorial.hide_at_once"
MAY_DECIDE = "editorial.decide_care"


def open_request(key, wish, *, by, fact="", reason="", asked_by="editor", at_once=True):
    """The CareRequest; whoever may decide and opens it has given the first voice."""
    refuse_what_cannot_be(key, wish, fact)
    refuse_who_may_not(by)
    request = opened(
        translation_key=key,
        wish=wish,
        fact=fact,
        reason=reason.strip(),
        asked_by=asked_by,
        by=by,
    )
    if at_once or wish in ERASING:
        hide(request)
    if by.has_perm(MAY_DECIDE):
        answer_request(request, by=by, agrees=True)
    return request


def opened(**asked):
    try:
        with transaction.atomic():
            return models.CareRequest.objects.create(**asked)
    except IntegrityError:
        raise ValidationError(_("This has been asked for already.")) from None


def hide(request):
    """Hide what it is about; a refusal takes back only what was hidden by it.

    That it hides is kept first: it hides even where the ledger cannot be written.
    """
    key = request.translation_key
    if request.wish in TAKING_DOWN:
        request.at_once = not withdrawn(key).exists()
    else:
        request.at_once = request.wish == models.Wish.WITHHOLD
    request.save(update_fields=["at_once"])
    if request.wish in TAKING_DOWN:
        withdraw(key, by=request.by)
    elif request.at_once:
        withhold(key, request.fact, by=request.by)


def withdrawn(key):
    return models.Withdrawal.objects.filter(translation_key=key)


def refuse_who_may_not(user):
    if not (user.has_perm(MAY_HIDE) or user.has_perm(MAY_DECIDE)):
        raise ValidationError(_("Your role does not allow this."))


def refuse_what_cannot_be(key, wish, fact):
    pages = pages_of(key)
    if not pages:
        raise ValidationError(_("There is no such entry."))
    of_fact = wish in (models.Wish.WITHHOLD, models.Wish.RELEASE)
    if of_fact and fact not in models.WithheldFact.values:
        raise ValidationError(_("Say which fact it is about."))
    of_person = of_fact or wish == models.Wish.SHOW or wish in ERASING
    if of_person and not isinstance(pages[0], models.PersonPage):
        raise ValidationError(_("This can only be asked for a person."))
    if sentence := already(key, wish, fact):
        raise ValidationError(sentence)


def already(key, wish, fact):
    """Why there is nothing to ask for, or None."""
    withheld = models.Withholding.objects.filter(translation_key=key, fact=fact)
    is_withdrawn = withdrawn(key).exists()
    if wish == models.Wish.WITHHOLD and withheld.exists():
        return _("This fact is withheld already.")
    if wish == models.Wish.RELEASE and not withheld.exists():
        return _("This fact is not withheld.")
    if wish == models.Wish.WITHDRAW and is_withdrawn:
        return _("This entry is withdrawn already.")
    if wish == models.Wish.REINSTATE and not is_withdrawn:
        return _("This entry is not withdrawn.")
    return None
