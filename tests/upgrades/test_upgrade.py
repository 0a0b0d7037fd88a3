"""The database of the last tagged version, filled, upgrades to the current one."""

import json
import lzma
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import psycopg
import pytest
from django.db import connection

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
VERSIONS = sorted(path.stem for path in HERE.glob("*.json"))
LAST = VERSIONS[-1]


def manage(environment, *command):
    answer = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 0, answer.stderr[-3000:]
    return answer.stdout


@pytest.fixture
def old_database(tmp_path, db):
    """The settings of a process that works on the old version's database."""
    restore = {"sqlite": from_sqlite, "postgresql": from_postgres}
    url = restore[connection.vendor](tmp_path)
    return os.environ | {
        "MEMORIAL_VAR_DIR": str(tmp_path),
        "MEMORIAL_DATABASE_URL": url,
        "DJANGO_SETTINGS_MODULE": "memorial.settings.development",
    }


def from_sqlite(folder):
    path = folder / "old.sqlite3"
    path.write_bytes(lzma.decompress((HERE / f"{LAST}.sqlite3.xz").read_bytes()))
    return f"sqlite:///{path}"


def from_postgres(folder):
    name = f"upgrade_{os.getpid()}"
    at = connection.settings_dict
    server = f"postgres://{at['USER']}@{at['HOST']}:{at['PORT']}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as admin:
        admin.execute(f"DROP DATABASE IF EXISTS {name}")
        admin.execute(f"CREATE DATABASE {name}")
    dump = lzma.decompress((HERE / f"{LAST}.postgres.sql.xz").read_bytes()).decode()
    statements = "\n".join(
        line for line in dump.splitlines() if not line.startswith("\\")
    )
    with psycopg.connect(f"{server}/{name}", autocommit=True) as database:
        database.execute(statements)
    return f"{server}/{name}"


def test_the_last_version_upgrades_with_everybody_in_it(old_database):
    manage(old_database, "manage.py", "migrate", "--verbosity", "0")
    manage(old_database, "manage.py", "migrate", "--check")
    manage(old_database, "manage.py", "catalogue", "--compile")
    told = json.loads(manage(old_database, "-m", "tests.upgrades.standing"))
    assert told == json.loads((HERE / f"{LAST}.json").read_text())


def test_every_version_in_the_changelog_has_its_dump():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert version == LAST


def test_the_dump_is_filled_with_people_in_both_languages():
    told = json.loads((HERE / f"{LAST}.json").read_text())
    assert [len(told[code]["people"]) for code in ("en", "fr")] == [3, 3]
    assert [bool(told[code]["incidents"]) for code in ("en", "fr")] == [True, True]
