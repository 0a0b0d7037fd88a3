"""The order in which contributions are looked at."""

from django.db import models

from .choices.states import OPEN


class ContributionQuerySet(models.QuerySet):
    def open(self):
        return self.filter(state__in=OPEN)

    def in_order(self):
        """Removal and safety first, then whoever has waited longest."""
        return self.order_by("-urgent", "received_on", "pk")
