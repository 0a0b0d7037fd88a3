"""Copies of sources are kept where nobody else reads them."""

from hashlib import sha256
from io import BytesIO

import pytest
from django.core.files.storage import storages
from warcio.archiveiterator import ArchiveIterator

from memorial.fetching.reasons import NotFetched
from memorial.people.actions import capture_source as capturing
from memorial.people.actions.capture_source import capture_source
from memorial.people.models import Capture
from tests.factories.sources import URL, link_to

pytestmark = pytest.mark.django_db


def test_a_capture_is_a_file_that_its_hash_knows(web, captures):
    web.page(URL, "<title>A story</title>Kept.")
    capture = capture_source(link_to())
    (file,) = captures.iterdir()
    content = file.read_bytes()
    assert capture.sha256 == sha256(content).hexdigest()
    assert (capture.size, capture.title) == (len(content), "A story")
    bodies = [
        record.content_stream().read()
        for record in ArchiveIterator(BytesIO(content))
        if record.rec_type == "response"
    ]
    assert bodies == [b"<title>A story</title>Kept."]


def test_nobody_else_reads_it_and_its_name_tells_nothing(web, captures):
    web.page(URL, "Kept.")
    capture = capture_source(link_to())
    (file,) = captures.iterdir()
    assert oct(file.stat().st_mode & 0o777) == "0o600"
    assert len(capture.path) == 32
    with pytest.raises(NotImplementedError):
        storages["captures"].url(capture.path)


@pytest.mark.parametrize("status", [404, 403, 500])
def test_what_is_no_page_is_not_kept(web, captures, status):
    web.page(URL, "No.", status=status)
    with pytest.raises(NotFetched):
        capture_source(link_to())
    assert not captures.exists()


def test_half_a_page_is_not_kept(web, captures, monkeypatch):
    monkeypatch.setattr(capturing, "MOST_BYTES", 10)
    web.page(URL, "x" * 11)
    with pytest.raises(NotFetched):
        capture_source(link_to())
    assert not Capture.objects.exists()


def test_a_link_that_was_forgotten_meanwhile_leaves_no_file(web, captures):
    web.page(URL, "Kept.")
    link = link_to()
    type(link).objects.all().delete()
    assert capture_source(link) is None
    assert not captures.exists()
