"""Another worker, really another process, that has turns at the cleaning."""

import subprocess
import sys
from contextlib import contextmanager

from tests.browser.serving import ROOT

WORKER = """
import os, sys, time
os.environ["DJANGO_SETTINGS_MODULE"] = "memorial.settings.test"
from pathlib import Path
from django.conf import settings
from memorial.media.cleaning.turns import turn
settings.CLEANING_ROOT = Path(sys.argv[1])
settings.CLEANING_AT_ONCE = settings.CLEANING_WAIT_SECONDS = 50
held = [turn() for _number in range(int(sys.argv[2]))]
print("held", flush=True)
time.sleep(float(sys.argv[3]))
"""


@contextmanager
def turns_elsewhere(folder, number, seconds=60):
    """The process that has so many turns, for so long or until it is killed."""
    told = [str(folder), str(number), str(seconds)]
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, *told], cwd=ROOT, stdout=subprocess.PIPE
    )
    try:
        assert worker.stdout.readline() == b"held\n"
        yield worker
    finally:
        worker.kill()
        worker.communicate()


@contextmanager
def no_turn_free(settings, folder):
    """Somebody else has all turns, and nobody waits for one."""
    settings.CLEANING_ROOT = folder / "cleaning"
    settings.CLEANING_AT_ONCE, settings.CLEANING_WAIT_SECONDS = 1, 0
    with turns_elsewhere(settings.CLEANING_ROOT, 1):
        yield
