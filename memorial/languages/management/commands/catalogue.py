"""Checks, updates or compiles the catalogues of translated strings."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from memorial.languages.catalogue import asked_for, compile_into, faults, update

SOURCE = settings.BASE_DIR / "memorial" / "locale"


class Command(BaseCommand):
    help = "Catalogues: --check what is missing, --update from the code, --compile."
    requires_system_checks = ()

    def add_arguments(self, parser):
        action = parser.add_mutually_exclusive_group(required=True)
        action.add_argument("--check", action="store_true")
        action.add_argument("--update", action="store_true")
        action.add_argument("--compile", action="store_true")

    def handle(self, *, check, update, **options):
        if check:
            self.check_all()
        elif update:
            self.update_all()
        else:
            for path in compile_into(settings.LOCALE_PATHS[0], SOURCE):
                self.stdout.write(f"Compiled {path}")

    def update_all(self):
        asked = asked_for(settings.BASE_DIR)
        for path in SOURCE.glob("*/LC_MESSAGES/django.po"):
            update(path, asked)
            self.stdout.write(f"{path}: {len(asked)} strings")

    def check_all(self):
        asked = asked_for(settings.BASE_DIR)
        found = [
            f"{path.parent.parent.name}: {fault}"
            for path in SOURCE.glob("*/LC_MESSAGES/django.po")
            for fault in faults(path, asked)
        ]
        if found:
            raise CommandError("\n".join(found))
        self.stdout.write(f"{len(asked)} strings, all translated.")
