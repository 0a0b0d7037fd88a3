"""What is a whole PDF, and what is not."""

import pytest
from django.core.files.base import ContentFile

from memorial.media.pdf import RefusedDocument, check_pdf
from tests.media.made_up_files import NEVER_DECODED, PLAIN, pdf, zipped


def refusal(content):
    with pytest.raises(RefusedDocument) as refused:
        check_pdf(ContentFile(content, "x.pdf"))
    return refused.value.code


def test_a_whole_pdf_is_taken_and_left_at_its_start():
    file = ContentFile(pdf(), "x.pdf")
    check_pdf(file)
    assert file.tell() == 0


@pytest.mark.parametrize(
    "content",
    [b"", b"%PD", b"\n" + pdf(), *PLAIN.values()]
    + [content for kind, content in NEVER_DECODED.items() if kind != "pdf"],
)
def test_anything_else_is_refused(content):
    assert refusal(content) == "wrong_format"


def test_one_that_was_cut_off_is_refused():
    assert refusal(pdf(bytes(5000))[:3000]) == "damaged"


def test_one_with_much_behind_it_is_refused():
    assert refusal(pdf() + zipped() + bytes(1024)) == "damaged"


def test_a_heavy_one_is_refused(settings):
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = 1000
    assert refusal(pdf(bytes(1000))) == "too_large"
