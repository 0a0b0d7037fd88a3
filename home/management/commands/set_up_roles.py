"""Gives each role what it may do; adds what is missing. Safe to run again."""

from django.core.management.base import BaseCommand
from django.db import transaction

from home.roles import PAGE_ACTIONS, set_up_roles


class Command(BaseCommand):
    help = "Sets up the roles and their permissions; adds what is missing."

    @transaction.atomic
    def handle(self, *args, **options):
        set_up_roles()
        self.stdout.write(f"The roles stand: {', '.join(PAGE_ACTIONS)}.")
