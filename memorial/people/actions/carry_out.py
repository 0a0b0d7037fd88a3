"""Does what two people agreed on, or takes back what was hidden before they did."""

from .. import models
from ..models.requests import ERASING, TAKING_DOWN
from .erase_entry import erase_entry
from .reinstate import reinstate
from .release import release
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
        erase_entry(key)


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
