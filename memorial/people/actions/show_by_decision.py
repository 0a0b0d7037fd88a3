"""Records that two people decided to show the name of a minor or of a recent death."""

from .. import models
from .settle_care import settle_care


def show_by_decision(request):
    """A no of the family or the guardians stands against it all the same."""
    first, second = [
        voice.by for voice in request.voices.filter(agrees=True).order_by("pk")[:2]
    ]
    decision = models.Decision.objects.create(
        reason=request.reason, by=first, seconded_by=second
    )
    models.DecidedEntry.objects.create(
        decision=decision, translation_key=request.translation_key
    )
    settle_care(request.translation_key)
