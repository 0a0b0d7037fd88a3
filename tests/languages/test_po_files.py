"""What is no PO file of wagtail-localize is answered with a sentence."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail_localize.models import Translation

from tests.editorial.translating.desk import messages
from tests.factories.users import UserFactory

SENTENCE = "Nothing was taken in: choose the PO file that was downloaded here."


def url():
    standing = Translation.objects.first()
    return reverse("wagtail_localize:upload_pofile", args=[standing.pk])


@pytest.fixture
def sent(client, trees):
    client.force_login(UserFactory(role="Editors"))

    def send(contents=None, **headers):
        told = {}
        if contents is not None:
            told["file"] = SimpleUploadedFile("x.po", contents)
        return client.post(url(), told, follow=True, headers=headers)

    return send


@pytest.mark.parametrize("contents", [None, b"", b"\xff\x00", b'msgid "a"'])
def test_nothing_and_nonsense_is_refused(sent, contents):
    assert messages(sent(contents)) == [SENTENCE]


def test_it_is_said_in_french(sent):
    assert messages(sent(**{"Accept-Language": "fr"}))[0].startswith("Rien n’a été")


def test_what_was_downloaded_is_looked_at_by_wagtail_localize(sent):
    head = b'msgid ""\nmsgstr ""\n"X-WagtailLocalize-TranslationID: other\\n"\n'
    assert messages(sent(head)) == [
        "Cannot import PO file that was created for a different translation."
    ]


def test_who_is_not_in_is_led_to_the_log_in(client, trees):
    assert client.post(url()).url.startswith(reverse("wagtailadmin_login"))
