"""Each step of a contribution, without a word of what was sent."""

from django.utils import timezone

from ..models import Step


def note(contribution, event, by=None):
    """``by`` is nobody where the contributor did it."""
    Step.objects.create(
        contribution=contribution, event=event, by=by, on=timezone.localdate()
    )
