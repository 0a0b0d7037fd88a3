"""The way in for a PDF: what goes on is a picture of each page, and nothing else."""

import json
import re
import sys
from dataclasses import asdict, replace
from io import SEEK_END
from tempfile import TemporaryFile

from ..pdf import check_pdf
from .confinement import CleanImage, reason_for, run
from .formats import ENOUGH_BYTES, format_of
from .pages_child import MOST_PAGES
from .parts import Part, Shared
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
        made = Shared()
        with TemporaryFile(buffering=0) as raw:
            copy(file, raw, most=file.size)
            raw.seek(0)
            draw(raw, made.file, limits)
        return [CleanFile(image) for image in received(made)]
    except Refused as refused:
        told = facts(limits) | {"pages": MOST_PAGES}
        raise RefusedImage(refused.reason, **told) from None


def draw(raw, sink, limits):
    command = (*CHILD, json.dumps(asdict(limits)))
    status = run(command, source=raw, sink=sink, seconds=limits.wall_seconds)
    if status:
        raise Refused(reason_for(status))


def received(shared):
    """What the child wrote, believed only as far as it looks as it should."""
    sink = shared.file
    end = sink.seek(0, SEEK_END)
    sink.seek(0)
    while head := sink.readline(LONGEST_HEAD):
        made, start = MADE.fullmatch(head), sink.tell()
        size = int(made[3]) if made else 0
        if start + size > end or format_of(sink.read(ENOUGH_BYTES)[:size]) != "jpeg":
            raise Refused(Reason.DAMAGED)
        part = Part(shared, start=start, size=size)
        yield CleanImage(part, "jpeg", int(made[1]), int(made[2]))
        sink.seek(start + size)
