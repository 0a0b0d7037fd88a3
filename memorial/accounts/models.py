"""The people who keep the archive."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A volunteer's account; our own model, so that it can grow."""
