"""Runs of imports, and every row as it came: nothing of a list is lost."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ImportRun(models.Model):
    """One list that came in, and on what grounds it was published."""

    at = models.DateTimeField(auto_now_add=True)
    file_name = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    language = models.CharField(max_length=10)
    published = models.BooleanField(default=False)
    because = models.TextField(blank=True)
    rights = models.TextField(blank=True)

    class Meta:
        verbose_name = _("import run")
        verbose_name_plural = _("import runs")

    def __str__(self):
        return f"{self.file_name}, {self.at:%Y-%m-%d}"


class ImportRow(models.Model):
    """One row as it stood in the list, and the entry that it became.

    ``list_key`` names the row within its list across releases, so that a second
    import finds it again; ``cells`` are the raw cells by column, ``notes`` what was
    changed, doubted or refused.
    """

    run = models.ForeignKey(ImportRun, models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    list_key = models.CharField(max_length=200, db_index=True)
    cells = models.JSONField(default=dict)
    notes = models.JSONField(default=list)
    digest = models.CharField(max_length=64)
    translation_key = models.UUIDField(null=True, db_index=True)

    class Meta:
        verbose_name = _("import row")
        verbose_name_plural = _("import rows")
        constraints = [
            models.UniqueConstraint(fields=["run", "number"], name="row_once_in_run")
        ]

    def __str__(self):
        return f"{self.run_id}:{self.number}"
