"""Finds entries whose languages differ in their facts, and mends them."""

from django.core.management.base import BaseCommand
from django.db import transaction
from wagtail.models import get_page_models

from memorial.languages.actions.keep_in_line import keep_in_line
from memorial.languages.models import Original
from memorial.languages.shared_facts import SharedFacts


class Command(BaseCommand):
    help = "Brings every entry's languages in line with its original."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true")

    def handle(self, *, dry_run, **options):
        mended = 0
        for original in originals():
            with transaction.atomic():
                languages = keep_in_line(original)
                transaction.set_rollback(dry_run)
            if languages:
                mended += 1
                self.stdout.write(f"Entry {original.pk}: {', '.join(languages)}")
        said = "differ" if dry_run else "mended"
        self.stdout.write(f"{mended} entries {said}.")


def originals():
    for model in get_page_models():
        if issubclass(model, SharedFacts):
            for record in Original.objects.order_by("pk").iterator():
                page = model.objects.filter(
                    translation_key=record.translation_key, locale_id=record.locale_id
                ).first()
                if page:
                    yield page
