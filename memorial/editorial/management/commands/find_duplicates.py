"""Looks for people who may be entered twice: once a day, for the quality reports."""

from django.core.management.base import BaseCommand
from django.db import transaction

from memorial.editorial.quality.duplicates import look_for_duplicates


class Command(BaseCommand):
    help = "Compares all people with one another, and keeps who may be the same."

    @transaction.atomic
    def handle(self, *args, **options):
        found = look_for_duplicates()
        self.stdout.write(f"{found} pairs may be one person each.")
