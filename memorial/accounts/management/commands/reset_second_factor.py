"""Takes away the second factor of an account, from the machine itself."""

from django.core.management.base import BaseCommand, CommandError

from memorial.accounts.actions.reset_second_factor import reset_second_factor
from memorial.accounts.models import User


class Command(BaseCommand):
    help = "Takes away somebody's second factor; the next log-in sets up a new one."

    def add_arguments(self, parser):
        parser.add_argument("name", help="user name of the account")

    def handle(self, *args, name, **options):
        user = User.objects.filter(username=name).first()
        if user is None:
            raise CommandError(f"There is no account “{name}”.")
        reset_second_factor(user)
        self.stdout.write(f"“{name}” sets up a new second factor at the next log-in.")
