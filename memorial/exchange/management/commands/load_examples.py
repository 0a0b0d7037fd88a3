"""Loads the example records that are shipped; safe to run again."""

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from memorial.exchange.archive import NotReady
from memorial.exchange.examples.loading import Loading
from memorial.exchange.examples.reading import UnreadableExample
from memorial.people.ledger import LedgerError


class Command(BaseCommand):
    help = "Loads and publishes the example records, each of them once."

    def handle(self, **options):
        try:
            loading = Loading()
            loading.load()
        except (UnreadableExample, NotReady, LedgerError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            _("%(added)d entries added; %(held)d kept out by the ledger.")
            % {"added": loading.added, "held": loading.held}
        )
