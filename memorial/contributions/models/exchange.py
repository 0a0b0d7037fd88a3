"""What is asked back, what is answered, and the steps of all that."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..choices.states import Event
from .contribution import Contribution


class Question(models.Model):
    """A question of the editors, and its answer; once read, the question goes."""

    contribution = models.ForeignKey(
        Contribution, models.CASCADE, related_name="questions"
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    asked_on = models.DateField()
    text = models.TextField(_("question"), blank=True)
    read_on = models.DateField(null=True)
    answer = models.TextField(_("answer"), blank=True)
    answered_on = models.DateField(null=True)

    class Meta:
        verbose_name = _("question to a contributor")
        verbose_name_plural = _("questions to contributors")
        ordering = ["pk"]

    def __str__(self):
        return self._meta.verbose_name


class Step(models.Model):
    """What happened, who did it (nobody's name: the contributor), and the day."""

    contribution = models.ForeignKey(Contribution, models.CASCADE, related_name="steps")
    event = models.CharField(max_length=12, choices=Event)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )
    on = models.DateField()

    class Meta:
        verbose_name = _("step")
        verbose_name_plural = _("steps")
        ordering = ["pk"]

    def __str__(self):
        return self.get_event_display()
