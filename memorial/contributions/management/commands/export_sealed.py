"""Gives out what is sealed, to be opened elsewhere with ``offline/contacts.py``."""

import json
from base64 import b64encode
from pathlib import Path

from django.core.management.base import BaseCommand

from memorial.contributions.models import Attachment, Contact


class Command(BaseCommand):
    help = "Writes the sealed contacts, and with --originals the files, as one bundle."

    def add_arguments(self, parser):
        parser.add_argument("bundle", type=Path, help="the file that is written")
        parser.add_argument("contributions", nargs="+", type=int, help="their numbers")
        parser.add_argument("--originals", action="store_true")

    def handle(self, *, bundle, contributions, originals, **options):
        sealed = [
            *contacts(contributions),
            *(files(contributions) if originals else ()),
        ]
        bundle.write_text(json.dumps({"sealed": sealed}))
        self.stdout.write(f"{len(sealed)} sealed parts are in {bundle}.")


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
