"""Works out anew by what all entries are found: after an upgrade, and once a day."""

from django.core.management.base import BaseCommand

from memorial.people.actions.index_entries import index_everybody


class Command(BaseCommand):
    help = "Works out anew by which names and words every entry is found."

    def handle(self, *args, **options):
        done = 0
        for done in index_everybody():
            self.stdout.write(f"{done} entries …")
        self.stdout.write(f"{done} entries can be found.")
