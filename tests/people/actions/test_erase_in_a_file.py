"""Who was erased is not in the bytes of SQLite's files either."""

import os
import sqlite3
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import connection

pytestmark = pytest.mark.skipif(
    connection.vendor != "sqlite",
    reason="PostgreSQL keeps dead rows until VACUUM: docs/operating/running.md",
)
CANARY = b"kanarienvogel"


@pytest.fixture
def file(trees, tmp_path):
    """A site's database in a file; somebody else has it open all the while."""
    path = tmp_path / "memorial.sqlite3"
    connection.ensure_connection()
    path.write_bytes(connection.connection.serialize())
    other = sqlite3.connect(path)
    other.execute("PRAGMA journal_mode=WAL").fetchall()
    yield path
    other.close()


def run(file, what):
    own = {
        "DJANGO_SETTINGS_MODULE": "memorial.settings.test",
        "MEMORIAL_DATABASE_URL": f"sqlite:///{file}",
        "MEMORIAL_VAR_DIR": str(file.parent / "var"),
    }
    (file.parent / "var").mkdir(exist_ok=True)
    program = "tests.people.actions.erase_in_a_file"
    subprocess.run(
        [sys.executable, "-m", program, what],
        cwd=settings.BASE_DIR,
        env=os.environ | own,
        check=True,
    )


def telling(file):
    """The names of the files in whose bytes the word stands."""
    return sorted(
        path.name
        for path in file.parent.rglob("*")
        if path.is_file() and CANARY in path.read_bytes().lower()
    )


def test_it_is_in_no_file_of_the_database(file):
    run(file, "write")
    assert file.name in telling(file)
    run(file, "erase")
    assert telling(file) == []


def test_without_care_it_stays_in_them(file):
    run(file, "write")
    run(file, "erase_carelessly")
    assert telling(file) != []
