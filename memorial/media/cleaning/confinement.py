"""Starts the child, waits for it no longer than allowed, reads what it made."""

import json
import logging
import os
import re
import signal
import subprocess
import sys
from dataclasses import asdict, dataclass
from io import SEEK_END
from pathlib import Path

from .formats import ENOUGH_BYTES, SUFFIXES, format_of
from .parts import Part, Shared
from .reasons import Reason, Refused
from .turns import turn

CODE_FOLDER = Path(__file__).parents[3]
CHILD = (sys.executable, "-EsB", "-m", "memorial.media.cleaning.child")
# One arena: each further one would count 64 MB against the child's memory.
ENVIRONMENT = {"LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1"}
MADE = re.compile(rb"([1-9]\d{0,5}) ([1-9]\d{0,5})\n")
CRASHES_OF_HOSTILE_FILES = {-signal.SIGSEGV, -signal.SIGABRT, -signal.SIGBUS}
STOPPED_BY_LIMITS = {
    -signal.SIGALRM,
    -signal.SIGKILL,
    -signal.SIGXCPU,
    -signal.SIGXFSZ,
}

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class CleanImage:
    file: Part
    format: str
    width: int
    height: int

    @property
    def size(self):
        return self.width, self.height


def remade_in_child(raw, *, picture_format, limits):
    """The clean picture from the open file ``raw``; raises Refused."""
    command = (*CHILD, picture_format, json.dumps(asdict(limits)))
    made = Shared()
    status = run(command, source=raw, sink=made.file, seconds=limits.wall_seconds)
    if status:
        raise Refused(reason_for(status))
    return received(made)


def run(command, *, source, sink, seconds):
    """The exit status, or that of a killed process once the time is up.

    Waits for its turn; raises Refused where that does not come.
    """
    with turn() as held, begun(command, source, sink, held) as process:
        try:
            return process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            return -signal.SIGKILL
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def begun(command, source, sink, held):
    return subprocess.Popen(  # noqa: S603 - nothing of the command comes from outside
        command,
        stdin=source,
        stdout=sink,
        stderr=subprocess.DEVNULL,
        cwd=CODE_FOLDER,
        env=ENVIRONMENT,
        pass_fds=[held.fileno()],
        start_new_session=True,
    )


def reason_for(status):
    if status in STOPPED_BY_LIMITS:
        return Reason.TOO_HARD
    if status in CRASHES_OF_HOSTILE_FILES:
        return Reason.DAMAGED
    try:
        return Reason(status)
    except ValueError:
        logger.error("The cleaning of a picture ended with status %d.", status)
        return Reason.TOO_HARD


def received(shared):
    """What the child wrote, believed only as far as it looks as it should."""
    sink = shared.file
    sink.seek(0)
    made, start = MADE.fullmatch(sink.readline(16)), sink.tell()
    made_format = format_of(sink.read(ENOUGH_BYTES))
    if not made or made_format not in SUFFIXES:
        logger.error("The cleaning of a picture gave something else.")
        raise Refused(Reason.DAMAGED)
    part = Part(shared, start=start, size=sink.seek(0, SEEK_END) - start)
    return CleanImage(part, made_format, int(made[1]), int(made[2]))
