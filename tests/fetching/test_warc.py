"""A capture is a WARC file that other tools read."""

from datetime import UTC, datetime
from io import BytesIO

from warcio.archiveiterator import ArchiveIterator

from memorial.fetching.fetch import Fetched, Hop
from memorial.fetching.warc import warc_of

AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
URL = "http://news.example.org/story"
FETCHED = Fetched(
    url="https://news.example.org/new",
    status=200,
    headers=(("Content-Type", "text/html"), ("Content-Encoding", "gzip")),
    body="été".encode(),
    whole=True,
    hops=(Hop(URL, 301), Hop("https://news.example.org/story", 302)),
)


def records(content):
    for record in ArchiveIterator(BytesIO(content), check_digests="raise"):
        headers = record.http_headers
        yield (
            record.rec_headers.get_header("WARC-Target-URI"),
            record.rec_headers.get_header("WARC-Date"),
            headers and headers.get_statuscode(),
            headers and headers.get_header("Location"),
            record.content_stream().read() if headers else b"",
        )


def test_it_holds_the_way_and_the_answer():
    first, *responses = records(warc_of(FETCHED, at=AT))
    day = "2026-01-02T03:04:05Z"
    assert first[0] is None
    assert responses == [
        (URL, day, "301", "https://news.example.org/story", b""),
        ("https://news.example.org/story", day, "302", FETCHED.url, b""),
        (FETCHED.url, day, "200", None, "été".encode()),
    ]
