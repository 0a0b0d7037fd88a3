"""What is withheld, withdrawn, agreed and decided: no old draft brings it back."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class WithheldFact(models.TextChoices):
    NAME = "name", _("name")
    PORTRAIT = "portrait", _("portrait")
    AGE = "age", _("age")
    ORIGINS = "origins", _("origins")
    PLACE = "place", _("place")
    CAUSES = "causes", _("causes of death")
    LIFE = "life", _("life and tribute")


class EntryRecord(models.Model):
    """Something said once of an entry in all its languages."""

    translation_key = models.UUIDField(db_index=True)
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        abstract = True


class Withholding(EntryRecord):
    """One fact that is not to be published."""

    fact = models.CharField(max_length=10, choices=WithheldFact)

    class Meta:
        verbose_name = _("withholding")
        verbose_name_plural = _("withholdings")
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "fact"], name="withheld_once"
            )
        ]


class Withdrawal(EntryRecord):
    """A whole entry taken down; its address answers 410 without a reason.

    ``stood``: it was live until then, and will be again once it is reinstated.
    """

    stood = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("withdrawal")
        verbose_name_plural = _("withdrawals")
        constraints = [
            models.UniqueConstraint(fields=["translation_key"], name="withdrawn_once")
        ]


class PrivateRow(EntryRecord):
    """Another name or a source that is never shown; ``row_key`` is the row's ``key``.

    Whoever makes it public again takes it out of here; taking the row off the page
    does not.
    """

    row_key = models.UUIDField()

    class Meta:
        verbose_name = _("private row")
        verbose_name_plural = _("private rows")
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "row_key"], name="private_once"
            )
        ]


class Purpose(models.TextChoices):
    INFORMED = "informed", _("the family is informed of the death")
    MINOR = "minor", _("the name and photo of a minor may be shown")
    PORTRAIT = "portrait", _("the portrait may be shown")


class Consent(EntryRecord):
    """What a family or guardians answered; the newest answer to a question counts."""

    purpose = models.CharField(max_length=10, choices=Purpose)
    given = models.BooleanField()
    wording = models.TextField(blank=True)

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")


class Decision(models.Model):
    """Why names of minors or of those recently dead are shown, and who decided."""

    reason = models.TextField(_("reason"))
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )
    seconded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )
    whole_list = models.BooleanField(_("for a whole list"), default=False)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")

    def __str__(self):
        return self.reason


class DecidedEntry(models.Model):
    """An entry that a decision covers."""

    decision = models.ForeignKey(Decision, models.CASCADE, related_name="entries")
    translation_key = models.UUIDField(db_index=True)

    class Meta:
        verbose_name = _("entry decided on")
        verbose_name_plural = _("entries decided on")
        constraints = [
            models.UniqueConstraint(
                fields=["decision", "translation_key"], name="decided_once"
            )
        ]
