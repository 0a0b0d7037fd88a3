"""Forgets what the archive has promised to forget; once a day."""

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from memorial.contributions.attachments.sweeping import sweep
from memorial.contributions.retention import FORGETTING


class Command(BaseCommand):
    help = "Forgets what people sent, each part when its time has come."

    def handle(self, **options):
        today = timezone.localdate()
        for kept, forget in FORGETTING.items():
            with transaction.atomic():
                number = forget(today)
            self.stdout.write(f"{kept.name.lower()}: {number}")
        self.stdout.write(f"files without a row: {sweep()}")
