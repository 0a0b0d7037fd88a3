"""Creates the first account of a new site; its password is printed once."""

import secrets

from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand

from memorial.accounts.models import User


class Command(BaseCommand):
    help = "Creates the account `editor`, who may publish, unless it is there."

    def handle(self, *args, **options):
        if User.objects.filter(username="editor").exists():
            self.stdout.write(
                "The account “editor” is there; its password is unchanged."
            )
            return
        password = secrets.token_urlsafe(12)
        user = User.objects.create_user("editor", password=password)
        user.groups.set(Group.objects.filter(name__in=["Editors", "Moderators"]))
        self.stdout.write(f"Account “editor”, password {password} (shown only now)")
