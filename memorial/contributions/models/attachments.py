"""Files that came along, kept in quarantine until an editor approved them."""

from django.conf import settings
from django.core.files.storage import storages
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from .contribution import Contribution
from .drafts import Draft


def quarantine():
    return storages["quarantine"]


class Attachment(models.Model):
    """A picture or PDF as sheets of our own making; no name or byte of the original.

    ``original`` is the file itself, sealed to keys that are not on this server, where
    the sender wants it kept. ``digest`` is a keyed hash: the same file sent again is
    the same attachment.
    """

    class Kind(models.TextChoices):
        PICTURE = "picture", _("picture")
        PDF = "pdf", _("PDF")

    class Fate(models.TextChoices):
        WAITING = "waiting", _("not looked at yet")
        APPROVED = "approved", _("approved")

    draft = models.ForeignKey(
        Draft, models.CASCADE, null=True, related_name="attachments"
    )
    contribution = models.ForeignKey(
        Contribution, models.CASCADE, null=True, related_name="attachments"
    )
    kind = models.CharField(max_length=10, choices=Kind)
    fate = models.CharField(max_length=10, choices=Fate, default=Fate.WAITING)
    digest = models.CharField(max_length=64)
    original = models.FileField(storage=quarantine, blank=True)
    image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        models.SET_NULL,
        null=True,
        related_name="+",
    )

    class Meta:
        verbose_name = _("attachment")
        verbose_name_plural = _("attachments")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(draft__isnull=False)
                ^ models.Q(contribution__isnull=False),
                name="attachment_belongs_to_one",
            ),
            models.UniqueConstraint(
                fields=["draft", "digest"], name="attached_to_draft_once"
            ),
            models.UniqueConstraint(
                fields=["contribution", "digest"], name="attached_once"
            ),
        ]

    def __str__(self):
        return self.get_kind_display()

    def files(self):
        sheets = [sheet.picture for sheet in self.sheets.all()]
        return [*sheets, self.original] if self.original else sheets

    def forget_time(self):
        """The sweeper needs no time any more: the database knows these files."""
        for file in self.files():
            file.storage.forget_time(file.name)

    def erase_original(self):
        original, self.original = self.original, ""
        if self.sheets.exists():
            self.save(update_fields=["original"])
        else:
            self.delete()
        erase_files(original)

    def erase_sheets(self):
        """Only the sealed original is left, and nothing to know it by."""
        files = [sheet.picture for sheet in self.sheets.all()]
        self.sheets.all().delete()
        self.digest = f"erased-{self.pk}"
        self.save(update_fields=["digest"])
        erase_files(*files)

    def erase(self):
        files = self.files()
        self.delete()
        erase_files(*files)


def erase_files(*files):
    """Once their rows are gone; one that cannot be deleted is left to the sweeper."""
    for file in files:
        # A function: Django asks for the name of what has failed.
        transaction.on_commit(
            lambda file=file: file.storage.delete(file.name), robust=True
        )


class Sheet(models.Model):
    """A clean picture: the one of a photo, or a page of a PDF."""

    attachment = models.ForeignKey(Attachment, models.CASCADE, related_name="sheets")
    number = models.PositiveSmallIntegerField()
    picture = models.FileField(storage=quarantine)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()

    class Meta:
        verbose_name = _("sheet")
        verbose_name_plural = _("sheets")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(
                fields=["attachment", "number"], name="sheet_numbered_once"
            )
        ]

    def __str__(self):
        return f"{self.attachment} ({self.number})"
