"""A contact is asked for only where it can be sealed, and is then never shown."""

from base64 import b64decode

import pyrage
import pytest
from django.core.files.base import ContentFile

from memorial.contributions.models import Answer, Attachment, Consent, Contact, Draft
from memorial.contributions.questions import questions_of
from memorial.contributions.retention import KEPT_AS
from memorial.contributions.wordings import SENTENCES
from offline import contacts
from tests.contributions.test_sending import address, post
from tests.media.made_up_files import CANARY, telling_jpeg

MARKER = "nobody-000-marker"


@pytest.fixture
def identity(settings, tmp_path):
    made = pyrage.x25519.Identity.generate()
    settings.CONTACT_KEYS = tmp_path / "keys.txt"
    settings.CONTACT_KEYS.write_text(str(made.to_public()))
    return made


def test_without_keys_nobody_is_asked(sender):
    assert "contact" not in questions_of("someone")
    assert sender.get(address("question", "someone", "contact")).status_code == 404


def test_nobody_is_asked_for_an_original_that_cannot_be_sealed(sender):
    page = address("question", "someone", "permissions")
    assert 'name="original"' not in sender.get(page).text
    assert 'name="photo"' in sender.get(page).text


def test_with_keys_the_original_is_asked_for(sender, identity):
    page = address("question", "someone", "permissions")
    assert 'name="original"' in sender.get(page).text


def test_it_is_sealed_before_it_is_kept(sender, identity):
    page = address("question", "someone", "contact")
    post(sender, address("question", "someone", "what"), what="A story.")
    post(sender, page, reach=MARKER)
    assert MARKER not in sender.get(page).text
    check = sender.get(address("check")).text
    assert "What you gave is sealed" in check
    assert MARKER not in check
    post(sender, address("check"))
    sealed = Contact.objects.get().sealed
    assert contacts.unsealed(b64decode(sealed), identity).decode() == MARKER
    assert not Answer.objects.filter(text__contains=sealed[:40]).exists()
    assert Consent.objects.get(purpose="contact").given


def test_what_is_agreed_to_stands_where_it_is_asked(sender, identity):
    shown = sender.get(address("question", "someone", "contact")).text
    assert str(SENTENCES["contact"]) in shown


def test_it_stays_unless_it_is_written_anew_or_erased(sender, identity):
    page = address("question", "someone", "contact")
    post(sender, page, reach=MARKER)
    post(sender, page)
    assert "is sealed" in sender.get(address("check")).text
    post(sender, page, remove="on")
    assert "is sealed" not in sender.get(address("check")).text


def test_no_table_holds_it_in_the_open(sender, identity):
    post(sender, address("question", "someone", "contact"), reach=MARKER)
    assert MARKER.encode() not in bytes(Draft.objects.get().sealed)
    assert KEPT_AS["Contact"].keys() == {"sealed"}


def test_with_keys_the_original_is_kept_sealed(sender, identity, quarantine):
    content = telling_jpeg()
    page = address("question", "someone", "pictures")
    post(sender, page, files=ContentFile(content, "photo.jpg"))
    attachment = Attachment.objects.get()
    with attachment.original.open() as file:
        assert contacts.unsealed(file.read(), identity) == content
    assert len(list(quarantine.iterdir())) == 2
    assert not any(CANARY in path.read_bytes() for path in quarantine.iterdir())
