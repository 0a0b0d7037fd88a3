"""What was asked for around an entry, who agreed, and which texts were looked at."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .care import EntryRecord, WithheldFact

DAYS_TO_ANSWER = 3
DAYS_TO_DECIDE = 7


class Wish(models.TextChoices):
    WITHHOLD = "withhold", _("do not publish a fact")
    RELEASE = "release", _("publish a withheld fact again")
    WITHDRAW = "withdraw", _("take the entry down")
    REINSTATE = "reinstate", _("put the entry up again")
    SHOW = "show", _("show the name by decision of two people")
    ALIVE = "alive", _("found alive: erase the entry")
    MISTAKEN = "mistaken", _("misidentified: erase the entry")


# What takes the whole entry down, and what ends with its erasure.
ERASING = (Wish.ALIVE, Wish.MISTAKEN)
TAKING_DOWN = (Wish.WITHDRAW, *ERASING)


OF_FACT = {
    Wish.WITHHOLD: _("Do not publish: %(fact)s"),
    Wish.RELEASE: _("Publish again: %(fact)s"),
}


class Asker(models.TextChoices):
    FAMILY = "family", _("the family")
    PERSON = "person", _("the person themselves")
    LAWYER = "lawyer", _("a lawyer or an authority")
    EDITOR = "editor", _("an editor")
    OTHER = "other", _("someone else")


class Outcome(models.TextChoices):
    OPEN = "open", _("open")
    AGREED = "agreed", _("agreed")
    REFUSED = "refused", _("refused")


class CareRequest(EntryRecord):
    """One wish, on which two people decide; ``at_once``: it hid before they did.

    Who asked is told by kind alone: no name, no address.
    """

    wish = models.CharField(_("what is asked for"), max_length=10, choices=Wish)
    fact = models.CharField(
        _("which fact"), max_length=10, choices=WithheldFact, blank=True
    )
    reason = models.TextField(_("reason"), blank=True)
    asked_by = models.CharField(
        _("who asked"), max_length=10, choices=Asker, default=Asker.FAMILY
    )
    at_once = models.BooleanField(default=False)
    outcome = models.CharField(max_length=8, choices=Outcome, default=Outcome.OPEN)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("request for care")
        verbose_name_plural = _("requests for care")
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "wish", "fact"],
                condition=models.Q(outcome="open"),
                name="asked_once",
            )
        ]

    def __str__(self):
        if self.fact:
            return OF_FACT[self.wish] % {"fact": self.get_fact_display()}
        return self.get_wish_display()

    @property
    def is_open(self):
        return self.outcome == Outcome.OPEN

    @property
    def answer_due(self):
        return self.at + timedelta(days=DAYS_TO_ANSWER)

    @property
    def decision_due(self):
        return self.at + timedelta(days=DAYS_TO_DECIDE)

    @property
    def is_overdue(self):
        return self.is_open and timezone.now() > self.decision_due


class CareVoice(models.Model):
    """What one of those who decide says to a request; one voice each."""

    request = models.ForeignKey(CareRequest, models.CASCADE, related_name="voices")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    agrees = models.BooleanField()
    at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("voice")
        verbose_name_plural = _("voices")
        constraints = [
            models.UniqueConstraint(fields=["request", "by"], name="one_voice_each")
        ]


class SignedOff(EntryRecord):
    """A text that was looked at and does not tell what is withheld of the entry.

    It holds for this very text: a changed one has another ``digest``, and asks again.
    """

    place = models.CharField(max_length=200)
    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("text signed off")
        verbose_name_plural = _("texts signed off")
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "place", "digest"], name="signed_off_once"
            )
        ]
