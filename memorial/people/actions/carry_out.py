"""Does what two people agreed on, or takes back what was hidden before they did."""

from django.core.exceptions import ValidationError
from django.utils.translation import ngettext

from .. import models
from ..models.requests import ERASING, TAKING_DOWN
from ..walking.hits import hits, left
from .erase_entry import erase_entry
from .forget_pictures import pictures_of
from .reinstate import reinstate
from .release import release
from .settle_care import original_of
from .show_by_decision import show_by_decision
from .withdraw import withdraw
from .withhold import withhold


def carry_out(request):
    key, wish = request.translation_key, request.wish
    if wish == models.Wish.WITHHOLD:
        withhold(key, request.fact, by=request.by)
    elif wish == models.Wish.RELEASE:
        release(key, request.fact)
    elif wish == models.Wish.WITHDRAW:
        withdraw(key, by=request.by)
    elif wish == models.Wish.REINSTATE:
        reinstate(key)
    elif wish == models.Wish.SHOW:
        show_by_decision(request)
    elif wish in ERASING:
        refuse_while_others_tell(key)
        erase_entry(key)


def refuse_while_others_tell(key):
    """Once it is erased nothing knows the name, by which others' texts are hidden."""
    page = original_of(key)
    found = left(hits(page)) if page else []
    telling = [each for each in found if each.told.key != key]
    telling = [each for each in telling if not is_own_picture(each.told, page)]
    if telling:
        raise ValidationError(
            ngettext(
                "%(number)d text still tells of this person. Go through the texts "
                "before the entry is erased.",
                "%(number)d texts still tell of this person. Go through the texts "
                "before the entry is erased.",
                len(telling),
            )
            % {"number": len(telling)}
        )


def is_own_picture(told, page):
    """It goes with the entry."""
    return told.model == "media.MemorialImage" and told.pk in pictures_of([page])


def take_back(request):
    """What it hid is shown again, unless another open request needs it hidden."""
    if not request.at_once:
        return
    if request.wish == models.Wish.WITHHOLD:
        release(request.translation_key, request.fact)
    elif other := another_that_takes_down(request):
        models.CareRequest.objects.filter(pk=other.pk).update(at_once=True)
    else:
        reinstate(request.translation_key)


def another_that_takes_down(request):
    return models.CareRequest.objects.filter(
        translation_key=request.translation_key,
        wish__in=TAKING_DOWN,
        outcome=models.Outcome.OPEN,
    ).first()
