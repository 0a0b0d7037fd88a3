"""A draft as the views use it: opened with the browser's secret, kept sealed."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.utils import timezone

from ..models import Attachment, Draft
from . import sealing

HOURS_KEPT = 24


@dataclass
class Writing:
    """What somebody is writing; ``answers`` by question, then by field."""

    secret: str
    door: str = ""
    about: str = ""
    answers: dict = field(default_factory=dict)
    receipt: str = ""

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

    def keep(self):
        """Kept for another day, sealed; whatever stood there before is gone."""
        told = {name: getattr(self, name) for name in KEPT}
        Draft.objects.update_or_create(
            name=self.name,
            defaults={
                "sealed": sealing.seal(told, self.secret),
                "expires_at": timezone.now() + timedelta(hours=HOURS_KEPT),
            },
        )


KEPT = ("door", "about", "answers", "receipt")


def begun():
    return Writing(sealing.new_secret())


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
