"""Fills every table of the archive with invented rows, for a dump of a version."""

import sys
from io import BytesIO
from uuid import uuid4

from tests.browser.invented_site import invent

invent()

from django.apps import apps  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.files.images import ImageFile  # noqa: E402
from django.utils import timezone  # noqa: E402
from PIL import Image  # noqa: E402

from memorial.exchange.models import ImportRow, ImportRun  # noqa: E402
from memorial.media.models import MemorialDocument, MemorialImage  # noqa: E402
from memorial.people import models  # noqa: E402
from tests.factories.people import in_language  # noqa: E402

# Filled by Wagtail as pages are looked at, and of no worth in themselves.
MADE_ON_THE_WAY = {"media.MemorialRendition"}


def fill():
    entry = models.PersonPage.objects.filter(name="Testina Inventata").first()
    french = in_language(entry, "fr")
    french.life = "Elle chantait."
    french.save_revision().publish()
    entry.causes = [models.Cause(cause="drowning")]
    entry.portrait = MemorialImage.objects.create(title="Invented", file=picture())
    entry.save_revision().publish()
    beside(entry.translation_key)
    run = ImportRun.objects.create(file_name="invented.csv", sha256="0" * 64)
    ImportRow.objects.create(run=run, number=2, list_key="1", digest="0" * 64)
    MemorialDocument.objects.bulk_create([MemorialDocument(title="Invented", file="x")])
    models.IncidentChangeNote.objects.create(
        page=models.IncidentPage.objects.first(), sort_order=0
    )
    models.IncidentSource.objects.create(
        page=models.IncidentPage.objects.first(), title="Invented", sort_order=0
    )


def beside(key):
    """One row in each table beside the pages."""
    other, source = uuid4(), uuid4()
    now = timezone.now()
    decision = models.Decision.objects.create(reason="Invented")
    models.DecidedEntry.objects.create(decision=decision, translation_key=key)
    models.Consent.objects.create(translation_key=key, purpose="minor", given=True)
    models.Withholding.objects.create(translation_key=key, fact="portrait")
    models.PrivateRow.objects.create(translation_key=key, row_key=source)
    models.Withdrawal.objects.create(translation_key=other)
    models.Provenance.objects.create(translation_key=key, origin="invented")
    models.TextRights.objects.create(
        translation_key=key, language="en", holder="Invented"
    )
    link = models.LinkCheck.objects.create(address="https://example.org/", digest="0")
    beside_link = {"link": link, "at": now}
    models.LinkChange.objects.create(state="ok", **beside_link)
    models.Capture.objects.create(path="x", sha256="0" * 64, size=1, **beside_link)
    models.ArchivedCopy.objects.create(address="https://example.org/", **beside_link)
    wish = models.CareRequest.objects.create(translation_key=key, wish="withdraw")
    user = get_user_model().objects.first()
    models.CareVoice.objects.create(request=wish, by=user, agrees=True)
    about = {"translation_key": key, "digest": "0" * 64}
    models.SignedOff.objects.create(place="invented", **about)
    models.Recognisable.objects.create(answer="nobody", **about)
    one, two = sorted([key, other])
    models.NotTheSame.objects.create(one=one, other=two)
    numbers = models.PermanentNumber.objects.order_by("number")
    models.FormerAddress.objects.create(number=numbers.last()).now.add(numbers.first())


def picture():
    content = BytesIO()
    Image.new("RGB", (8, 8)).save(content, "PNG")
    return ImageFile(content, name="invented.png")


def empty_tables():
    own = ("memorial.", "home", "search")
    return [
        model._meta.label
        for model in apps.get_models()
        if model.__module__.startswith(own)
        and model._meta.label not in MADE_ON_THE_WAY
        and not model.objects.exists()
    ]


if __name__ == "__main__":
    fill()
    if empty := empty_tables():
        sys.exit(f"Nothing in {', '.join(empty)}")
