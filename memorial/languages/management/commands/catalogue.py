"""Checks, updates or compiles the catalogues of translated strings.

A language of the archive needs every string. One that is offered for a part of the
site alone needs those of that part; what else its catalogue has is held in line too.
"""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import to_language, to_locale
from wagtail.coreutils import get_content_languages

from memorial.languages import catalogue
from memorial.languages.offering import is_said_apart

SOURCE = settings.BASE_DIR / "memorial" / "locale"
# The language of the code, which needs none.
FIRST = "en"


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
            for path in catalogue.compile_into(settings.LOCALE_PATHS[0], SOURCE):
                self.stdout.write(f"Compiled {path}")

    def update_all(self):
        asked = catalogue.asked_for(settings.BASE_DIR)
        for name, path in catalogues():
            needed = needed_in(name, path, asked)
            catalogue.update(path, needed)
            self.stdout.write(f"{path}: {len(needed)} strings")

    def check_all(self):
        asked, found = catalogue.asked_for(settings.BASE_DIR), []
        for name, path in catalogues():
            needed = needed_in(name, path, asked)
            faults = [f"{name}: {fault}" for fault in catalogue.faults(path, needed)]
            found += faults
            if not faults:
                self.stdout.write(f"{name}: {len(needed)} strings, all translated.")
        if found:
            raise CommandError("\n".join(found))


def catalogues():
    """The name and path of those that stand, and of those that the settings ask for."""
    standing = {path.parent.parent.name for path in SOURCE.glob("*/*/django.po")}
    asked = {to_locale(code) for code, _name in settings.LANGUAGES if code != FIRST}
    for name in sorted(standing | asked):
        yield name, SOURCE / name / "LC_MESSAGES" / "django.po"


def needed_in(name, path, asked):
    if to_language(name) in get_content_languages():
        return asked
    known = {entry.msgid for entry in catalogue.catalogue(path)}
    return {
        text: (plural, places)
        for text, (plural, places) in asked.items()
        if text in known or any(is_said_apart(Path(place)) for place in places)
    }
