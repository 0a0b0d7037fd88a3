"""Invented contributions, as if somebody had sent them."""

from io import BytesIO

from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image

from memorial.contributions.models import (
    Answer,
    Attachment,
    Consent,
    Contribution,
    Receipt,
    Sheet,
    Step,
)
from memorial.contributions.wordings import VERSION

ALL = ("text", "photo", "credit", "copies", "original", "contact")


def contribution(door="someone", *, answers=None, allowed=(), receipt=True, **fields):
    """``answers`` by question and field: ``{("name", "name"): "Novella Ficta"}``."""
    today = fields.pop("received_on", timezone.localdate())
    kept = Contribution.objects.create(
        door=door,
        received_on=today,
        **{"language": "en", "urgent": door == "removal"} | fields,
    )
    Step.objects.create(contribution=kept, event="sent", on=today)
    for (question, field), text in (answers or {}).items():
        Answer.objects.create(
            contribution=kept, question=question, field=field, text=text
        )
    allow(kept, allowed)
    if receipt:
        Receipt.objects.create(
            fingerprint=f"{kept.pk:064}", contribution=kept, used_on=today
        )
    return kept


def allow(kept, allowed):
    """The newest answer to each purpose."""
    for purpose in ALL:
        Consent.objects.create(
            contribution=kept,
            purpose=purpose,
            given=purpose in allowed,
            wording=VERSION,
            language="en",
            on=kept.received_on,
        )


def picture(size=(400, 300), kind="PNG", stripe=1):
    """Stripes, of one point: whoever sees them sees the sharp picture."""
    image = Image.new("RGB", size, "white")
    for x in range(0, size[0], 2 * stripe):
        image.paste("black", (x, 0, x + stripe, size[1]))
    kept = BytesIO()
    image.save(kept, kind)
    return kept.getvalue()


def attach(kept, *, sheets=1, kind="picture", content=None):
    there = kept.attachments.count()
    attachment = Attachment.objects.create(
        contribution=kept, kind=kind, digest=f"{there:064}"
    )
    for number in range(1, sheets + 1):
        Sheet.objects.create(
            attachment=attachment,
            number=number,
            picture=ContentFile(content or picture(), "x"),
            width=400,
            height=300,
        )
    return attachment
