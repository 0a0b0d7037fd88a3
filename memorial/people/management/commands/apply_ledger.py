"""Hides again what the ledger names: after an older database was put back."""

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from memorial.people import ledger
from memorial.people.actions.apply_ledger import apply_ledger


class Command(BaseCommand):
    help = "Hides what the ledger says is hidden, and enters what is missing there."

    def add_arguments(self, parser):
        parser.add_argument(
            "--begin-anew",
            action="store_true",
            help="make a new file where the old one is lost for good",
        )

    def handle(self, *, begin_anew=False, **options):
        try:
            if begin_anew:
                ledger.begin_anew()
            done = apply_ledger()
        except ledger.LedgerError as error:
            raise CommandError(str(error)) from error
        for sentence, number in (
            (_("Withheld again: %(number)d"), done.withheld),
            (_("Taken down again: %(number)d"), done.withdrawn),
            (_("Erased again: %(number)d"), done.erased),
            (_("Entered in the ledger: %(number)d"), done.entered),
        ):
            self.stdout.write(sentence % {"number": number})
