"""One page as a WARC file (ISO 28500), which web archives and their tools can read."""

from io import BytesIO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

# The body is kept as it was read, so that these say nothing of it any more.
OF_THE_WAY = {"content-encoding", "transfer-encoding", "content-length"}
FORM = "%Y-%m-%dT%H:%M:%SZ"


def warc_of(fetched, *, at):
    """The bytes of a file: each redirect on the way, and the answer."""
    target = BytesIO()
    writer = WARCWriter(target, gzip=True)
    writer.write_record(
        writer.create_warcinfo_record("capture.warc.gz", {"format": "WARC 1.0"})
    )
    urls = [*(hop.url for hop in fetched.hops), fetched.url]
    for hop, to in zip(fetched.hops, urls[1:], strict=True):
        told = answered(hop.status, [("Location", to)])
        write(writer, hop.url, b"", told, at)
    write(writer, fetched.url, fetched.body, said(fetched), at)
    return target.getvalue()


def write(writer, url, body, told, at):
    writer.write_record(
        writer.create_warc_record(
            url,
            "response",
            payload=BytesIO(body),
            http_headers=told,
            warc_headers_dict={"WARC-Date": at.strftime(FORM)},
        )
    )


def said(fetched):
    kept = [
        (name, value)
        for name, value in fetched.headers
        if name.lower() not in OF_THE_WAY
    ]
    length = ("Content-Length", str(len(fetched.body)))
    return answered(fetched.status, [*kept, length])


def answered(status, headers):
    return StatusAndHeaders(str(status), headers, "HTTP/1.1")
