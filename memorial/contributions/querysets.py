"""The order in which contributions are looked at."""

from django.db import models

from .choices.states import OPEN


class ContributionQuerySet(models.QuerySet):
    def waiting(self):
        """Open, or decided with something that is to be taken out of an entry."""
        return self.filter(
            models.Q(state__in=OPEN) | models.Q(taken_back_on__isnull=False)
        )

    def with_words(self):
        """Those of which something that was written or sent along is still kept."""
        kept = ("answers", "attachments", "questions", "contact")
        is_kept = models.Q()
        for name in kept:
            is_kept |= models.Q(**{f"{name}__isnull": False})
        return self.filter(is_kept).distinct()

    def in_order(self):
        """Removal and safety first, then whoever has waited longest."""
        return self.order_by("-urgent", "received_on", "pk")
