"""What someone may be allowed to do at the desk, beyond Wagtail's own permissions."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Desk(models.Model):
    """No table: it carries the permissions, which the roles are given as data."""

    class Meta:
        managed = False
        default_permissions = ()
        permissions = [
            ("see_people", _("see the list of people and the history of an entry")),
            ("translate", _("work at the translation desk")),
            ("see_quality", _("see the quality reports")),
            ("name_people", _("give an unnamed person a name")),
            ("join_entries", _("merge and split entries, and undo it")),
            ("hide_at_once", _("hide a fact or an entry at once, for safety")),
            ("decide_care", _("decide on withholding, withdrawing and showing")),
            ("keep_sources", _("check links and keep copies of sources")),
        ]


class PossibleDuplicate(models.Model):
    """Two entries, translation keys, that may be about one person.

    Found by ``find_duplicates``, and thrown away when it runs again.
    """

    one = models.UUIDField()
    other = models.UUIDField()
    score = models.FloatField()

    class Meta:
        verbose_name = _("possible duplicate")
        verbose_name_plural = _("possible duplicates")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["one", "other"], name="possible_duplicate_once"
            )
        ]
