"""The raw upload is gone once it was read."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile

from memorial.media.uploads import put_in_place_of


def in_memory():
    return SimpleUploadedFile("name-of-a-person.jpg", b"raw and much longer")


def on_the_disk():
    upload = TemporaryUploadedFile("name-of-a-person.jpg", "image/jpeg", 19, None)
    upload.write(b"raw and much longer")
    return upload


@pytest.mark.parametrize("sent", [in_memory, on_the_disk])
def test_the_clean_file_takes_its_place(sent):
    upload, clean = sent(), ContentFile(b"clean", "random.jpg")
    put_in_place_of(upload, clean)
    assert (upload.read(), upload.size, upload.name) == (b"clean", 5, "random.jpg")
    assert clean.read() == b"clean"


def test_the_temporary_file_itself_is_overwritten():
    upload = on_the_disk()
    put_in_place_of(upload, ContentFile(b"clean", "random.jpg"))
    with open(upload.temporary_file_path(), "rb") as file:
        assert file.read() == b"clean"
