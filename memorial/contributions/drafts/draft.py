"""A draft as the views use it: opened with the browser's secret, kept sealed."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from ..models import Attachment, Draft
from . import sealing

HOURS_KEPT = 24


class Gone(Exception):
    """The draft was sent or erased meanwhile: nothing can be kept in it."""


@dataclass
class Writing:
    """What somebody is writing; ``answers`` by question, then by field."""

    secret: str
    door: str = ""
    about: str = ""
    answers: dict = field(default_factory=dict)
    receipt: str = ""
    is_new: bool = False

    @property
    def name(self):
        return sealing.name_of(self.secret)

    @property
    def owning(self):
        """By what its attachments are found."""
        return {"draft_id": self.name}

    @property
    def attachments(self):
        return Attachment.objects.filter(**self.owning)

    @property
    def says_something(self):
        return any(self.answers.values()) or self.attachments.exists()

    def hold(self):
        """As it stands now, and nobody else's until the transaction ends."""
        row = Draft.objects.select_for_update().filter(name=self.name).first()
        if row is None:
            raise Gone
        for name, told in sealing.unseal(bytes(row.sealed), self.secret).items():
            setattr(self, name, told)

    @transaction.atomic
    def keep(self, answers=None, receipt=""):
        """Kept for another day, sealed, with what other pages kept meanwhile."""
        if not self.is_new:
            self.hold()
        self.answers |= answers or {}
        self.receipt = self.receipt or receipt
        told = {name: getattr(self, name) for name in KEPT}
        Draft(
            name=self.name,
            sealed=sealing.seal(told, self.secret),
            expires_at=the_hour() + timedelta(hours=HOURS_KEPT),
        ).save(force_insert=self.is_new)
        self.is_new = False

    def erase(self):
        """With its files, which the sweeper would find only in an hour."""
        for attachment in self.attachments:
            attachment.erase()
        Draft.objects.filter(name=self.name).delete()


KEPT = ("door", "about", "answers", "receipt")


def the_hour():
    """Nothing says more exactly when somebody wrote."""
    return timezone.now().replace(minute=0, second=0, microsecond=0)


def begun():
    return Writing(sealing.new_secret(), is_new=True)


def opened(secret):
    """The Writing that this secret opens, or None: expired, sent, or never begun."""
    name = sealing.name_of(secret)
    row = Draft.objects.filter(name=name, expires_at__gt=timezone.now()).first()
    if row is None:
        return None
    try:
        return Writing(secret, **sealing.unseal(bytes(row.sealed), secret))
    except sealing.Unreadable:
        return None
