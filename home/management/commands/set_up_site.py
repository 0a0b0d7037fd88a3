"""Sets up the site: both trees, text pages, roles. Safe to run again."""

from django.core.management.base import BaseCommand

from home.planting import plant


class Command(BaseCommand):
    help = "Sets up the site: every language's tree, text pages, roles."

    def handle(self, *args, **options):
        self.stdout.write("Setting up the trees, the text pages and the roles …")
        home = plant()
        self.stdout.write(f"The site stands: “{home.title}”.")
