"""The limits hold; without them the same program would go on."""

import json
import sys
from dataclasses import asdict, replace

import pytest

from memorial.media.cleaning.confinement import run
from memorial.media.cleaning.pictures import limits_from_settings

MEGABYTE = 1024 * 1024
HOLD = """
import json, socket, sys, time
from memorial.media.cleaning.limits import Limits, hold_to
if len(sys.argv) > 1:
    hold_to(Limits(**json.loads(sys.argv[1])))
"""
GREEDY = {
    "memory": "bytearray(300 * 2**20)",
    "time": "while time.process_time() < 1.2: pass",
    "output": "sys.stdout.buffer.write(bytes(3 * 2**20)); sys.stdout.flush()",
    "files": "open(sys.executable)",
    "network": "socket.socket()",
    "waiting": "time.sleep(3)",
}


def status_of(program, tmp_path, limits=None):
    more = (json.dumps(asdict(limits)),) if limits else ()
    with (tmp_path / "output").open("wb") as sink:
        command = (sys.executable, "-c", HOLD + program, *more)
        return run(command, source=None, sink=sink, seconds=20)


@pytest.fixture
def tight():
    return replace(
        limits_from_settings(),
        memory_bytes=200 * MEGABYTE,
        output_bytes=MEGABYTE,
        cpu_seconds=1,
        wall_seconds=2,
    )


@pytest.mark.parametrize("greed", GREEDY)
def test_a_greedy_program_is_stopped(greed, tight, tmp_path):
    assert status_of(GREEDY[greed], tmp_path, tight) != 0


@pytest.mark.parametrize("greed", GREEDY)
def test_without_limits_it_would_go_on(greed, tmp_path):
    assert status_of(GREEDY[greed], tmp_path) == 0


def test_a_modest_program_ends_well_within_the_limits(tight, tmp_path):
    assert status_of("bytearray(2**20); print('done')", tmp_path, tight) == 0


def test_a_crash_leaves_no_memory_on_the_disk(tight, tmp_path):
    program = "import resource; assert resource.getrlimit(resource.RLIMIT_CORE)[1] == 0"
    assert status_of(program, tmp_path, tight) == 0
