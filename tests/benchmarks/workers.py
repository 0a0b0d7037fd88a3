"""The processes that a served site is made of, as Linux tells of them."""

import re
from pathlib import Path

PEAK = re.compile(r"VmHWM:\s+(\d+) kB")


def children_of(pid, running=""):
    """Those that are there now and run this; each may be gone the next moment."""
    told = Path(f"/proc/{pid}/task")
    found = []
    for task in told.glob("*/children"):
        found += map(int, read(task).split())
    return [each for each in found if running in command_of(each)]


def command_of(pid):
    return read(Path(f"/proc/{pid}/cmdline"))


def peak_of(pid):
    """The most memory that a process held so far, in megabytes; 0 if it is gone."""
    found = PEAK.search(read(Path(f"/proc/{pid}/status")))
    return int(found[1]) / 1024 if found else 0


def read(path):
    try:
        return path.read_text()
    except OSError:
        return ""
