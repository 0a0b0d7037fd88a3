"""So many files are cleaned at once on one machine, and nobody's turn is lost."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.files.base import ContentFile

from memorial.media.cleaning.confinement import run
from memorial.media.cleaning.pages import clean_pages
from memorial.media.cleaning.pictures import clean_image
from memorial.media.cleaning.refusals import RefusedImage
from memorial.media.cleaning.turns import turn, waiting_once
from tests.browser.serving import ROOT
from tests.media.cleaning.test_pages import paper
from tests.media.made_up_files import PLAIN
from tests.media.turns_elsewhere import turns_elsewhere

BUSY_CHILD = (
    "import pathlib, sys, time; place = pathlib.Path(sys.argv[1], sys.argv[2]);"
    "place.touch(); time.sleep(0.2); print(len(list(place.parent.iterdir())));"
    "time.sleep(0.1); place.unlink()"
)
# A worker that is killed while its child cleans a file.
WORKER = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "memorial.settings.test"
from pathlib import Path
from django.conf import settings
from memorial.media.cleaning.confinement import run
settings.CLEANING_ROOT = Path(sys.argv[1])
child = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
run((sys.executable, "-c", child), source=None, sink=sys.stdout, seconds=60)
"""


@pytest.fixture(autouse=True)
def turns(settings, tmp_path):
    settings.CLEANING_ROOT = tmp_path / "cleaning"
    settings.CLEANING_AT_ONCE, settings.CLEANING_WAIT_SECONDS = 2, 1
    return settings.CLEANING_ROOT


def photo():
    return ContentFile(PLAIN["jpeg"], "x.jpg")


def clean_photo():
    return clean_image(photo()).size


def clean_paper():
    return len(clean_pages(ContentFile(paper())))


@pytest.mark.parametrize("clean", [clean_photo, clean_paper])
def test_when_others_have_all_turns_it_waits_and_says_so(turns, clean):
    with turns_elsewhere(turns, 2):
        begun = time.monotonic()
        with pytest.raises(RefusedImage, match="in a minute") as refused:
            clean()
    assert refused.value.code == "too_busy"
    assert 1 <= time.monotonic() - begun < 4


@pytest.mark.parametrize("clean", [clean_photo, clean_paper])
def test_while_one_is_free_it_does_not_wait(turns, clean):
    with turns_elsewhere(turns, 1):
        assert clean()


def test_its_turn_comes_when_another_ends(turns, settings):
    settings.CLEANING_WAIT_SECONDS = 20
    with turns_elsewhere(turns, 2, seconds=1):
        assert clean_photo() == (96, 64)


def test_who_is_killed_keeps_no_turn(turns):
    with turns_elsewhere(turns, 2) as worker:
        os.kill(worker.pid, signal.SIGKILL)
        worker.wait()
        assert clean_photo() == (96, 64)


def test_the_child_of_one_who_was_killed_still_counts(turns, settings):
    settings.CLEANING_AT_ONCE = 1
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, str(turns)], cwd=ROOT, stdout=subprocess.PIPE
    )
    child = int(worker.stdout.readline())
    worker.kill()
    worker.wait()
    try:
        with pytest.raises(RefusedImage):
            clean_photo()
    finally:
        os.kill(child, signal.SIGKILL)
    assert clean_photo() == (96, 64)


def test_a_refused_or_broken_file_gives_its_turn_back(settings):
    settings.CLEANING_AT_ONCE = 1
    for _again in range(3):
        with pytest.raises(RefusedImage) as refused:
            clean_image(ContentFile(PLAIN["jpeg"][:900], "x.jpg"))
        assert refused.value.code == "damaged"


def most_at_once(folder, number):
    """How many children at most saw each other, of so many that begin together."""
    folder.mkdir()

    def begin(name):
        with (folder.parent / f"seen-{name}").open("w+") as sink:
            command = (sys.executable, "-c", BUSY_CHILD, str(folder), str(name))
            run(command, source=None, sink=sink, seconds=9)
            sink.seek(0)
            return int(sink.read())

    with ThreadPoolExecutor(number) as pool:
        return max(pool.map(begin, range(number)))


@pytest.mark.parametrize(
    ("allowed", "seen"),
    [(1, range(1, 2)), (2, range(2, 3)), (6, range(3, 7))],
    ids=["one", "two", "the control: all"],
)
def test_no_more_are_at_work_than_are_allowed(settings, tmp_path, allowed, seen):
    settings.CLEANING_AT_ONCE, settings.CLEANING_WAIT_SECONDS = allowed, 30
    assert most_at_once(tmp_path / "work", 6) in seen


def test_many_files_wait_no_longer_than_one(turns):
    with turns_elsewhere(turns, 2), waiting_once():
        begun = time.monotonic()
        for _file in range(4):
            with pytest.raises(RefusedImage):
                clean_photo()
        assert time.monotonic() - begun < 3


@pytest.mark.django_db
def test_who_holds_the_database_up_waits_less(turns, settings, monkeypatch):
    settings.CLEANING_WAIT_SECONDS = 60
    monkeypatch.setattr("memorial.media.cleaning.turns.SECONDS_IN_CHANGE", 0.3)
    with turns_elsewhere(turns, 2), pytest.raises(RefusedImage):
        clean_photo()


def test_the_child_can_write_nothing_into_its_turn(tmp_path):
    program = (
        "import fcntl, os\n"
        "for n in range(3, 99):\n"
        " try: flags = fcntl.fcntl(n, fcntl.F_GETFL)\n"
        " except OSError: continue\n"
        " print(flags & os.O_ACCMODE)\n"
    )
    with (tmp_path / "output").open("w+") as sink:
        run((sys.executable, "-c", program), source=None, sink=sink, seconds=9)
        sink.seek(0)
        assert sink.read() == f"{os.O_RDONLY}\n"


def test_its_files_are_for_nobody_else(turns):
    turn().close()
    assert turns.stat().st_mode & 0o077 == 0
