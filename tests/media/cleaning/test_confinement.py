"""The child is alone, is waited for no longer than allowed, and is not believed."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from tempfile import TemporaryFile

import pytest

from memorial.media.cleaning import confinement
from memorial.media.cleaning.confinement import remade_in_child, run
from memorial.media.cleaning.parts import Shared
from memorial.media.cleaning.pictures import limits_from_settings
from memorial.media.cleaning.reasons import Reason, Refused
from tests.media.made_up_files import PLAIN, png_of


def remade(content, kind="png", **limits):
    with TemporaryFile(buffering=0) as raw:
        raw.write(content)
        raw.seek(0)
        return remade_in_child(
            raw,
            picture_format=kind,
            limits=replace(limits_from_settings(), **limits),
        )


def reason(content, **limits):
    with pytest.raises(Refused) as refused:
        remade(content, **limits)
    return refused.value.reason


def pretend(monkeypatch, program):
    monkeypatch.setattr(confinement, "CHILD", (sys.executable, "-c", program))


def is_running(number):
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def test_it_gives_back_the_picture_with_its_size():
    clean = remade(PLAIN["png"])
    assert (clean.format, clean.size) == ("png", (96, 64))


def test_the_child_imports_no_django():
    program = (
        "import memorial.media.cleaning.child, sys;"
        "sys.exit(any(name.startswith('django') for name in sys.modules))"
    )
    assert run((sys.executable, "-c", program), source=None, sink=None, seconds=9) == 0


def test_the_child_learns_no_secret(monkeypatch, tmp_path):
    monkeypatch.setenv("MEMORIAL_SECRET_KEY", "canary")
    program = "import os; print(sorted(os.environ))"
    with (tmp_path / "output").open("w+") as sink:
        run((sys.executable, "-c", program), source=None, sink=sink, seconds=9)
        sink.seek(0)
        assert sink.read() == "['LC_ALL', 'MALLOC_ARENA_MAX']\n"


def test_a_picture_that_needs_too_much_memory_is_refused():
    big = png_of(6000, 6000, rows=6000)
    assert reason(big, memory_bytes=100 * 1024 * 1024) == Reason.TOO_HARD


def test_the_same_picture_is_remade_with_memory_enough():
    assert remade(png_of(6000, 6000, rows=6000)).size == (4096, 4096)


def test_a_picture_that_grows_too_large_is_refused():
    assert reason(PLAIN["png"], output_bytes=100) == Reason.TOO_HARD


def test_a_child_that_takes_too_long_is_killed(monkeypatch):
    pretend(monkeypatch, "import time; time.sleep(60)")
    begun = time.monotonic()
    assert reason(PLAIN["png"], wall_seconds=1) == Reason.TOO_HARD
    assert time.monotonic() - begun < 5


def test_nothing_of_a_killed_child_goes_on(tmp_path):
    program = (
        "import os, subprocess, time;"
        "other = subprocess.Popen(['sleep', '60']);"
        "print(os.getpid(), other.pid, flush=True); time.sleep(60)"
    )
    with (tmp_path / "output").open("w+") as sink:
        command = (sys.executable, "-c", program)
        status = run(command, source=None, sink=sink, seconds=1)
        sink.seek(0)
        child, other = map(int, sink.read().split())
    assert status == -signal.SIGKILL
    assert not is_running(child)
    assert gone_soon(other)


def gone_soon(number):
    """Its parent being dead, somebody else has to take note of its end."""
    for _ in range(50):
        if not is_running(number) or "Z" in state_of(number):
            return True
        time.sleep(0.02)
    return False


def state_of(number):
    listed = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(number)], capture_output=True, text=True
    )
    return listed.stdout


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Reason.DAMAGED, Reason.DAMAGED),
        (-signal.SIGXCPU, Reason.TOO_HARD),
        (-signal.SIGKILL, Reason.TOO_HARD),
        (-signal.SIGSEGV, Reason.DAMAGED),
        (1, Reason.TOO_HARD),
    ],
)
def test_each_end_has_its_reason(status, expected):
    assert confinement.reason_for(status) == expected


def test_an_end_that_nobody_foresaw_is_written_down(caplog):
    confinement.reason_for(1)
    assert caplog.messages == ["The cleaning of a picture ended with status 1."]


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"96 64\n",
        b"96 64\n<script>",
        b"0 0\n" + PLAIN["png"],
        b"96 64 1\n" + PLAIN["png"],
        b"1234567 64\n" + PLAIN["png"],
        b"96 64\n" + PLAIN["webp"],
        PLAIN["png"],
    ],
)
def test_a_child_that_gives_something_else_is_not_believed(written):
    made = Shared()
    made.file.write(written)
    with pytest.raises(Refused) as refused:
        confinement.received(made)
    assert refused.value.reason == Reason.DAMAGED
