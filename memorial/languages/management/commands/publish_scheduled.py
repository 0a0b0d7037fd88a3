"""Wagtail's scheduled publishing, with what follows in every language, whole."""

from django.db import transaction
from wagtail.management.commands import publish_scheduled


class Command(publish_scheduled.Command):
    @transaction.atomic
    def handle(self, *args, **options):
        return super().handle(*args, **options)
