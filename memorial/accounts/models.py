"""The people who keep the archive, and those who are asked to."""

from django.contrib.auth.models import AbstractUser, Group
from django.db import models
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

SALT = "memorial.accounts.session"


class User(AbstractUser):
    """A volunteer's account; its sessions end when what it may do changes."""

    languages = models.ManyToManyField(
        "wagtailcore.Locale",
        verbose_name=_("languages"),
        blank=True,
        help_text=_(
            "The languages into which this person translates. A translator who has "
            "none here can change nothing."
        ),
    )
    session_version = models.PositiveIntegerField(default=0, editable=False)

    def save(self, *args, **kwargs):
        if self.standing_changed(kwargs.get("update_fields")):
            self.session_version += 1
        super().save(*args, **kwargs)

    def standing_changed(self, update_fields):
        """Whether this saves another answer to “active?” or “superuser?”."""
        if self._state.adding or update_fields is not None:
            return False
        standing = {"is_active": self.is_active, "is_superuser": self.is_superuser}
        return not User.objects.filter(pk=self.pk, **standing).exists()

    def end_sessions(self):
        """Whoever is logged in as this person has to log in again, at once."""
        User.objects.filter(pk=self.pk).update(
            session_version=models.F("session_version") + 1
        )
        self.refresh_from_db(fields=["session_version"])

    def _get_session_auth_hash(self, secret=None):
        """Django's is of the password alone."""
        told = f"{self.password}:{self.session_version}"
        return salted_hmac(SALT, told, secret=secret, algorithm="sha256").hexdigest()


class InvitationQuerySet(models.QuerySet):
    def open(self):
        return self.filter(used_at=None, expires_at__gt=timezone.now())


class Invitation(models.Model):
    """Someone who is asked to help. Of the link in the mail only a hash is kept."""

    email = models.EmailField(_("e-mail address"))
    role = models.ForeignKey(Group, on_delete=models.CASCADE, verbose_name=_("role"))
    languages = models.ManyToManyField(
        "wagtailcore.Locale", verbose_name=_("languages"), blank=True
    )
    invited_by = models.ForeignKey(User, on_delete=models.SET_NULL, null=True)
    token_hash = models.CharField(max_length=64, unique=True)
    sent_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-sent_at", "-pk"]
