"""Every way in which editors upload a document in Wagtail's admin."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import UploadedFile

from memorial.media.models import MemorialDocument
from tests.media.made_up_files import NEVER_DECODED, pdf

pytestmark = pytest.mark.django_db
OTHERS = {kind: NEVER_DECODED[kind] for kind in ("svg", "html", "zip", "program")}


def upload(content, name="name-of-a-person.pdf"):
    return SimpleUploadedFile(name, content)


def add(client, content, **options):
    data = {"title": "A document", "file": upload(content, **options)}
    return client.post(reverse("wagtaildocs:add"), data)


def test_a_pdf_is_taken(client, administrator):
    assert add(client, pdf()).status_code == 302
    assert MemorialDocument.objects.get().title == "A document"


@pytest.mark.parametrize("kind", OTHERS)
def test_anything_else_gets_a_sentence(kind, client, administrator, stored):
    answer = add(client, OTHERS[kind])
    assert answer.context["form"].errors == {
        "file": ["This is not a PDF file; please send the document as PDF."]
    }
    assert stored() == []


def test_a_heavy_one_gets_a_sentence(client, administrator, settings):
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = 1024 * 1024
    answer = add(client, pdf(bytes(1024 * 1024)))
    assert answer.context["form"].errors == {
        "file": ["The file is too large; please send a PDF of at most 1 MB."]
    }


def test_the_name_of_the_file_does_not_matter(client, administrator, stored):
    assert add(client, pdf(), name="x" * 300).status_code == 302
    assert [path.suffix for path in stored()] == [".pdf"]


@pytest.mark.parametrize("title", [None, "name-of-a-person"])
def test_the_name_of_the_file_is_no_title(title, client, administrator):
    data = {"files[]": upload(pdf())} | ({"title": title} if title else {})
    client.post(reverse("wagtaildocs:add_multiple"), data)
    assert MemorialDocument.objects.get().title == "Document without a title"


def test_what_waits_for_a_title_has_forgotten_its_name(client, administrator):
    data = {"files[]": upload(pdf()), "title": "x" * 300}
    answer = client.post(reverse("wagtaildocs:add_multiple"), data)
    assert json.loads(answer.content)["success"]
    assert "person" not in UploadedFile.objects.get().file.name
