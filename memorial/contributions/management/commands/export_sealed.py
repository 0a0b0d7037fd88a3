"""Gives out what is sealed, to be opened elsewhere with ``offline/contacts.py``."""

import json
from base64 import b64encode

from django.core.management.base import BaseCommand

from memorial.contributions.models import Attachment, Contact


class Command(BaseCommand):
    help = "Writes the sealed contacts, and with --originals the files, as one bundle."

    def add_arguments(self, parser):
        parser.add_argument("contributions", nargs="+", type=int, help="their numbers")
        parser.add_argument("--originals", action="store_true")

    def handle(self, *, contributions, originals, **options):
        sealed = [
            *contacts(contributions),
            *(files(contributions) if originals else ()),
        ]
        self.stdout.write(json.dumps({"sealed": sealed}))


def contacts(numbers):
    for contact in Contact.objects.filter(contribution__in=numbers):
        yield {
            "kind": "contact",
            "contribution": contact.contribution_id,
            "content": contact.sealed,
        }


def files(numbers):
    kept = Attachment.objects.filter(contribution__in=numbers).exclude(original="")
    for number, attachment in enumerate(kept, start=1):
        with attachment.original.open() as file:
            yield {
                "kind": "file",
                "number": number,
                "contribution": attachment.contribution_id,
                "content": b64encode(file.read()).decode(),
            }
