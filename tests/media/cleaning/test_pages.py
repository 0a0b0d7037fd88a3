"""Of a PDF goes on what its pages look like, and not a byte of the file."""

import io
import subprocess
import sys
from unittest.mock import Mock

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from memorial.media.cleaning import pages
from memorial.media.cleaning.pages import clean_pages
from memorial.media.cleaning.refusals import RefusedImage

CANARY = "Kanarienvogel"


def paper(number=1, size=(595, 842), prepare=lambda writer: None):
    writer = PdfWriter()
    for _page in range(number):
        writer.add_blank_page(*size)
    prepare(writer)
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


def with_everything(writer):
    """What acts, hides or tells of its maker."""
    writer.add_metadata({"/Author": CANARY, "/Title": CANARY})
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject(f"app.alert('{CANARY}');"),
        }
    )
    writer.add_attachment(f"{CANARY}.txt", CANARY.encode())


def pictures(content):
    return clean_pages(ContentFile(content))


def refused(content):
    with pytest.raises(ValidationError) as error:
        pictures(content)
    return error.value.code


def test_each_page_is_a_picture_of_its_own():
    made = pictures(paper(3))
    assert [picture.clean_image.size for picture in made] == [(1272, 1800)] * 3
    opened = Image.open(io.BytesIO(made[0].read()))
    assert (opened.format, opened.getpixel((9, 9))) == ("JPEG", (255, 255, 255))


def test_nothing_of_the_file_goes_on():
    content = paper(prepare=with_everything)
    assert CANARY.encode() in content
    (picture,) = pictures(content)
    assert CANARY.encode() not in picture.read()
    assert CANARY not in picture.name


def test_a_document_that_is_locked_or_damaged_is_refused_in_words():
    def lock(writer):
        writer.encrypt("secret")

    assert refused(paper(prepare=lock)) == "damaged"
    assert refused(b"%PDF-1.7\n nothing at all \n%%EOF") == "damaged"
    assert refused(paper(5)[:-100]) == "damaged"
    assert refused(b"%PNG") == "wrong_format"


def test_a_document_of_many_pages_is_refused_in_words():
    assert refused(paper(31)) == "too_many_pages"
    with pytest.raises(RefusedImage, match="more than 30 pages"):
        pictures(paper(31))


def test_a_page_of_any_size_is_drawn_no_larger():
    (wide,) = pictures(paper(size=(14_000, 20)))
    assert max(wide.clean_image.size) == 1800


def test_the_child_imports_no_django():
    program = (
        "import memorial.media.cleaning.pages_child, sys;"
        "sys.exit(any(name.startswith('django') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


@pytest.mark.parametrize(
    "written", [b"1 1 4\n<!--", b"1 1 3\n\xff\xd8", b"nonsense", b"0 1 1\nx"]
)
def test_what_is_no_picture_is_not_believed(monkeypatch, written):
    def write(command, *, source, sink, seconds):
        sink.write(written)
        return 0

    monkeypatch.setattr(pages, "run", Mock(side_effect=write))
    assert refused(paper()) == "damaged"
