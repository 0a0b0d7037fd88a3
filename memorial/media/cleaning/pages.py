"""The way in for a PDF: what goes on is a picture of each page, and nothing else."""

import json
import re
import sys
from dataclasses import asdict, replace
from tempfile import TemporaryFile

from ..pdf import check_pdf
from .confinement import CleanImage, reason_for, run
from .formats import ENOUGH_BYTES, format_of
from .pages_child import MOST_PAGES
from .pictures import CleanFile, copy, facts, limits_from_settings
from .reasons import Reason, Refused
from .refusals import RefusedImage

CHILD = (sys.executable, "-EsB", "-m", "memorial.media.cleaning.pages_child")
MADE = re.compile(rb"([1-9]\d{0,4}) ([1-9]\d{0,4}) ([1-9]\d{0,8})\n")
LONGEST_HEAD = 24


def clean_pages(file):
    """A CleanFile for each page, in their order.

    Raises RefusedDocument where ``file`` is no whole PDF, RefusedImage where it cannot
    be drawn.
    """
    check_pdf(file)
    limits = replace(limits_from_settings(), upload_bytes=file.size)
    try:
        with TemporaryFile(buffering=0) as raw, TemporaryFile() as sink:
            copy(file, raw, most=file.size)
            raw.seek(0)
            draw(raw, sink, limits)
            return [CleanFile(image) for image in received(sink)]
    except Refused as refused:
        told = facts(limits) | {"pages": MOST_PAGES}
        raise RefusedImage(refused.reason, **told) from None


def draw(raw, sink, limits):
    command = (*CHILD, json.dumps(asdict(limits)))
    status = run(command, source=raw, sink=sink, seconds=limits.wall_seconds)
    if status:
        raise Refused(reason_for(status))
    sink.seek(0)


def received(sink):
    """What the child wrote, believed only as far as it looks as it should."""
    while head := sink.readline(LONGEST_HEAD):
        made = MADE.fullmatch(head)
        content = sink.read(int(made[3])) if made else b""
        if format_of(content[:ENOUGH_BYTES]) != "jpeg":
            raise Refused(Reason.DAMAGED)
        yield CleanImage(content, "jpeg", int(made[1]), int(made[2]))
