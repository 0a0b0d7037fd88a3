"""Documents are PDF files under random names, handed out to be saved."""

import re

import pytest
from django.core.files.base import ContentFile
from django.db import transaction

from memorial.media.models import MemorialDocument
from memorial.media.pdf import RefusedDocument
from tests.media.made_up_files import SVG, pdf

pytestmark = pytest.mark.django_db


def document_of(content, name="name-of-a-person.pdf"):
    file = ContentFile(content, name)
    return MemorialDocument.objects.create(title="A document", file=file)


def test_the_name_of_the_file_is_forgotten():
    name = document_of(pdf()).file.name
    assert re.fullmatch(r"documents/[0-9a-f]{32}\.pdf", name)


def test_anything_else_is_not_stored(stored):
    with pytest.raises(RefusedDocument), transaction.atomic():
        document_of(SVG)
    assert (stored(), MemorialDocument.objects.count()) == ([], 0)


def test_it_is_handed_out_to_be_saved(client):
    answer = client.get(document_of(pdf()).url)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"].startswith("attachment;")
    assert answer["Content-Security-Policy"] == "default-src 'none'"
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_its_number_alone_does_not_open_it(client):
    document = document_of(pdf())
    assert client.get(f"/documents/{document.pk}/x.pdf").status_code == 404
