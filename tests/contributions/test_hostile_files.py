"""Whatever file is sent, it is refused in words, or goes on as a picture of ours."""

import io

import pytest
from django.core.files.storage import FileSystemStorage, storages
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from memorial.contributions.models import Attachment, Sheet
from memorial.contributions.sending import limits
from tests.contributions.hostile_files import hostile_files
from tests.contributions.test_sending import address, post
from tests.media.made_up_files import CANARY

FILES = list(hostile_files())
PARTS = 8


@pytest.fixture
def patient(sender, monkeypatch):
    monkeypatch.setitem(limits.MOST, "file", 1_000)
    return sender


def sent(client, name, content):
    """The answer to the real form; the file named and sent as by any program."""
    file = SimpleUploadedFile("x", content)
    file._name = name
    return post(client, address("question", "someone", "pictures"), files=file)


@pytest.fixture(autouse=True)
def nothing_elsewhere(monkeypatch):
    """The quarantine alone writes: asking any other storage to fails the test."""

    def refuse(self, name, content):
        pytest.fail("a file was written outside the quarantine")

    monkeypatch.setattr(FileSystemStorage, "_save", refuse)


def is_ours(path):
    content = path.read_bytes()
    opened = Image.open(io.BytesIO(content))
    opened.load()
    return opened.format in ("JPEG", "PNG") and CANARY not in content


def test_there_are_enough_of_them():
    assert len(FILES) >= 250
    assert len({content for _name, content in FILES}) > 200


@pytest.mark.parametrize("part", range(PARTS))
def test_each_is_refused_in_words_or_made_harmless(patient, quarantine, part):
    for name, content in FILES[part::PARTS]:
        answer = sent(patient, name, content)
        kept = Attachment.objects.count()
        told = (answer.status_code, in_words(answer), kept)
        assert told in expected(name), (name[:40], content[:40])
        assert len(list(quarantine.iterdir())) == Sheet.objects.count() if kept else 1
        assert all(is_ours(quarantine / sheet.picture.name) for sheet in every_sheet())
        for attachment in Attachment.objects.all():
            attachment.delete()
        for path in quarantine.iterdir() if quarantine.exists() else ():
            path.unlink()


def in_words(answer):
    return any(words in answer.text for words in ("There is a problem", "not be read"))


def expected(name):
    """As Django reads it, a form without a usable name holds no file at all."""
    if name in (".", ".."):
        return [(302, False, 0)]
    if len(name) > 10_000:
        return [(400, True, 0)]
    return [(302, False, 1), (422, True, 0)]


def every_sheet():
    return Sheet.objects.all()


def test_a_file_written_elsewhere_is_seen(patient):
    """The control of what watches."""
    with pytest.raises(pytest.fail.Exception):
        storages["default"].save("x", SimpleUploadedFile("x", b"x"))


def test_the_plainest_pictures_are_taken(patient):
    """The control: that all are refused would be easy."""
    plain = [pair for pair in FILES if pair[0] in ("🕊.jpg", "صورة.jpg")]
    answers = [sent(patient, *pair).status_code for pair in plain]
    assert answers == [302, 302]
    assert Attachment.objects.count() == 1
