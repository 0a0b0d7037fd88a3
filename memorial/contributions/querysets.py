"""The order in which contributions are looked at."""

from datetime import timedelta

from django.apps import apps
from django.db import models

from .choices.states import OPEN


class ContributionQuerySet(models.QuerySet):
    def waiting(self):
        """Open, or decided with something that is to be taken out of an entry."""
        return self.filter(
            models.Q(state__in=OPEN) | models.Q(taken_back_on__isnull=False)
        )

    def with_words(self):
        """Those of which something that can be read or seen is still kept.

        Not so a sealed original that is kept for history, without its sheets.
        """
        kept = ("answers", "attachments__sheets", "questions", "contact")
        is_kept = models.Q()
        for name in kept:
            is_kept |= models.Q(**{f"{name}__isnull": False})
        return self.filter(is_kept).distinct()

    def still_since(self, days, today):
        """Those with which nothing happened in so many days."""
        long_ago = today - timedelta(days=days)
        return self.filter(received_on__lte=long_ago).exclude(steps__on__gt=long_ago)

    def in_order(self):
        """Danger first, then removal and safety, then whoever has waited longest."""
        Answer = apps.get_model("contributions.Answer")
        told = Answer.objects.filter(contribution=models.OuterRef("pk"))
        danger = models.Exists(told.filter(question="removal", field="danger"))
        in_order = self.annotate(danger=danger)
        return in_order.order_by("-danger", "-urgent", "received_on", "pk")
