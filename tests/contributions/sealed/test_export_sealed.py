"""What is sealed goes out as one bundle, of the contributions that are named."""

import json

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command

from memorial.contributions.models import Attachment, Contact
from tests.contributions.retention.test_forget import contribution


@pytest.mark.django_db
@pytest.mark.parametrize(("originals", "kinds"), [(False, 1), (True, 2)])
def test_it_holds_what_was_asked_for(tmp_path, originals, kinds):
    one, _other = contribution(), contribution()
    Contact.objects.filter(contribution=one).update(sealed="c2VhbGVk")
    kept = Attachment.objects.get(contribution=one)
    kept.original.save("original", ContentFile(b"sealed file"))
    bundle = tmp_path / "bundle.json"
    call_command("export_sealed", bundle, one.pk, originals=originals)
    sealed = json.loads(bundle.read_text())["sealed"]
    assert {part["contribution"] for part in sealed} == {one.pk}
    assert [part["kind"] for part in sealed] == ["contact", "file"][:kinds]
    assert sealed[0]["content"] == "c2VhbGVk"
