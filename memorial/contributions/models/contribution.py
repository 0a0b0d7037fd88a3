"""Something that was sent, and the answers that it is made of."""

from django.apps import apps
from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..choices.consents import NameShown
from ..choices.doors import Door
from ..choices.outcomes import TOLD, Declining
from ..choices.states import OPEN, State
from ..querysets import ContributionQuerySet


class Contribution(models.Model):
    """No address, device or time of day is kept of who sent it: the day is enough."""

    door = models.CharField(_("kind"), max_length=10, choices=Door)
    about = models.UUIDField(_("entry"), null=True, blank=True, db_index=True)
    language = models.CharField(_("language"), max_length=10)
    received_on = models.DateField(_("received on"))
    urgent = models.BooleanField(_("first"), default=False)
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.RECEIVED
    )
    declined_because = models.CharField(max_length=10, choices=Declining, blank=True)
    decided_on = models.DateField(_("decided on"), null=True)
    # Something of it stands in an entry, and permission for it was taken back.
    taken_back_on = models.DateField(_("taken back on"), null=True)
    in_hands_of = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("in the hands of"),
    )
    name_shown = models.CharField(
        _("the name may be shown"),
        max_length=10,
        choices=NameShown,
        blank=True,
        default=NameShown.UNSAID,
    )

    objects = ContributionQuerySet.as_manager()

    class Meta:
        verbose_name = _("contribution")
        verbose_name_plural = _("contributions")
        permissions = [("handle_contributions", _("handle contributions"))]

    def __str__(self):
        return f"{self.get_door_display()} ({self.pk})"

    @property
    def is_open(self):
        return self.state in OPEN

    @property
    def waits(self):
        """For an editor: to be decided, or to be taken out of the entry."""
        return self.is_open or self.taken_back_on is not None

    @property
    def told_state(self):
        """For the contributor: how far it is, and why it was declined if it was."""
        because = self.get_declined_because_display()
        return f"{TOLD[self.state]} {because}".strip()

    @property
    def allowed(self):
        """The purposes that are allowed today: the newest answer to each counts."""
        newest = {each.purpose: each.given for each in self.consents.order_by("pk")}
        return {purpose for purpose, given in newest.items() if given}

    def to(self, state, because=""):
        """The day of a decision is kept, and goes where it is taken up again."""
        self.state, self.declined_because = state, because
        self.decided_on = None if self.is_open else timezone.localdate()
        self.save(update_fields=["state", "declined_because", "decided_on"])

    def erase_words(self, *, keep_originals=False):
        """What the sender wrote and sent along; what is public is another matter."""
        for attachment in self.attachments.all():
            if keep_originals and attachment.original:
                attachment.erase_sheets()
            else:
                attachment.erase()
        for kept in (self.answers, self.questions):
            kept.all().delete()
        Contact = apps.get_model("contributions.Contact")
        Contact.objects.filter(contribution=self).delete()


class Answer(models.Model):
    """One field of one question, in the sender's own words."""

    contribution = models.ForeignKey(
        Contribution, models.CASCADE, related_name="answers"
    )
    question = models.CharField(max_length=20)
    field = models.CharField(max_length=30)
    text = models.TextField()

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")

    def __str__(self):
        return self._meta.verbose_name
