"""Who writes is nowhere; what they wrote stands where it is declared, and only there.

A served site is gone through with a marker for each, and then its folder is searched:
database, write-ahead log, pictures, quarantine, mail, files of a moment, and its log.
"""

import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pyrage
import pytest

from tests.benchmarks.serving import served_as_in_public, with_open_forms
from tests.contributions.visitor import Visitor
from tests.media.made_up_files import PLAIN

TEXT = "Markiertewoerter"
CONTACT = "Markiertererreichbarer"
AGENT = "Markierterbrowser"
TOLD_BY_PROXY, CONNECTED_FROM = "192.0.2.77", "127.0.77.1"
OF_THE_SENDER = (CONTACT, AGENT, TOLD_BY_PROXY, CONNECTED_FROM)
DATABASE = "memorial.sqlite3"
WAL = f"{DATABASE}-wal"
SECONDS_SHOWN = 3.5
WRONG_CODES = 62


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Its database is open to somebody else, so that its log stays and is searched."""
    folder = tmp_path_factory.mktemp("markers")
    for name in ("var", "moment"):
        (folder / name).mkdir()
    keys = folder / "keys.txt"
    keys.write_text(str(pyrage.x25519.Identity.generate().to_public()))
    more = {
        "MEMORIAL_CONTACT_KEYS": str(keys),
        "MEMORIAL_BEHIND_PROXY": "yes",
        "TMPDIR": str(folder / "moment"),
    }
    log = folder / "log.txt"
    with log.open("wb") as sink:
        served = served_as_in_public(
            folder / "var", with_open_forms, more=more, log=sink
        )
        with (
            served as there,
            closing(sqlite3.connect(folder / "var" / DATABASE)) as own,
        ):
            own.execute("PRAGMA wal_checkpoint").fetchall()
            yield SimpleNamespace(
                url=there.url, paths=there.paths, folder=folder, log=log, own=own
            )


@pytest.fixture(scope="module")
def gone_through(site):
    """What was answered on each way, by its name; and where the text stood before."""
    answers = {}
    visitor = marked(site)
    visitor.shown = visitor.get(site.paths["whole"]).shown
    time.sleep(SECONDS_SHOWN)
    for way in (sends, is_refused, is_too_long, meets_no_database, comes_back_wrongly):
        answers |= {name: told.status for name, told in way(site, visitor)}
    return answers


def marked(site, **more):
    headers = {"User_Agent": AGENT, "X_Real_IP": TOLD_BY_PROXY}
    return Visitor(site.url, network=76, **headers, **more)


def whole(visitor, site, text=TEXT, files=(), **more):
    fields = {"shown": visitor.shown, "what-what": text} | more
    return visitor.post(site.paths["whole"], fields, files)


def sends(site, visitor):
    photo = (f"{TEXT}.jpg", PLAIN["jpeg"])
    yield "kept", whole(visitor, site, files=[photo], **{"contact-reach": CONTACT})
    site.while_writing = telling(site, TEXT)
    yield "looked over", visitor.get(site.paths["check"])
    yield "sent", visitor.post(site.paths["check"], {"shown": visitor.shown})


def is_refused(site, visitor):
    yield "trapped", whole(visitor, site, website=TEXT)
    yield "hasty", whole(visitor, site, shown=visitor.get(site.paths["whole"]).shown)
    yield "bad file", whole(visitor, site, files=[(f"{TEXT}.jpg", TEXT.encode())])
    other = marked(site, Sec_Fetch_Site="cross-site")
    other.shown = visitor.shown
    yield "from another site", whole(other, site)


def is_too_long(site, visitor):
    yield "long", whole(visitor, site, TEXT * 2_000)
    yield "very long", whole(visitor, site, TEXT * 400_000)


def meets_no_database(site, visitor):
    rename(site, "contributions_draft", "contributions_gone")
    yield "no database", whole(visitor, site, **{"contact-reach": CONTACT})
    rename(site, "contributions_gone", "contributions_draft")


def rename(site, former, name):
    site.own.execute(f"ALTER TABLE {former} RENAME TO {name}")


def comes_back_wrongly(site, visitor):
    yield "misread", visitor.post(site.paths["receipt"], {"code": TEXT})
    for _time in range(WRONG_CODES):
        told = visitor.post(site.paths["receipt"], {"code": "0" * 28})
    yield "many codes", told


def telling(site, word):
    """The files in whose bytes the word stands, static files left out.

    Looked for by another process: to close the database's file here would let go of
    the lock that keeps its write-ahead log.
    """
    words = ["grep", "-rlaiF", "--exclude-dir=static", word, str(site.folder)]
    found = subprocess.run(words, capture_output=True, text=True)
    assert not found.stderr
    return sorted(Path(line).name for line in found.stdout.splitlines())


def columns(site, word):
    """Table and column of each value that holds the word."""
    tables = site.own.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    for (table,) in tables.fetchall():
        rows = site.own.execute(f'SELECT * FROM "{table}"')  # noqa: S608
        names = [column[0] for column in rows.description]
        for row in rows:
            yield from (
                (table, name)
                for name, value in zip(names, row, strict=True)
                if word.lower() in str(value).lower()
            )


def test_every_way_was_gone(gone_through):
    assert gone_through == {
        "kept": 302,
        "looked over": 200,
        "sent": 302,
        "trapped": 422,
        "hasty": 422,
        "bad file": 422,
        "from another site": 403,
        "long": 422,
        "very long": 400,
        "no database": 503,
        "misread": 422,
        "many codes": 422,
    }


def test_while_one_writes_it_stands_nowhere(site, gone_through):
    assert site.while_writing == []


def test_what_was_written_stands_in_the_answer_alone(site, gone_through):
    assert set(telling(site, TEXT)) <= {DATABASE, WAL}
    assert set(columns(site, TEXT)) == {("contributions_answer", "text")}


@pytest.mark.parametrize("word", OF_THE_SENDER)
def test_who_wrote_stands_nowhere(site, gone_through, word):
    assert telling(site, word) == []
    assert list(columns(site, word)) == []


def test_the_contact_was_kept_sealed(site, gone_through):
    (sealed,) = site.own.execute("SELECT sealed FROM contributions_contact").fetchone()
    assert len(sealed) > len(CONTACT)


def test_what_is_written_down_would_be_found(site, gone_through):
    """The control: in the log, in the write-ahead log and in any file."""
    assert telling(site, TEXT)
    assert (site.folder / "var" / WAL).stat().st_size > 0
    assert "A contribution was not received" in site.log.read_text()
    for place in (site.log, site.folder / "var" / "mail.log"):
        with place.open("a") as file:
            file.write(f"GET / {TOLD_BY_PROXY} {AGENT}\n")
    site.own.execute("CREATE TABLE noted (who TEXT)")
    site.own.execute("INSERT INTO noted VALUES (?)", [CONTACT])
    site.own.commit()
    assert telling(site, AGENT) == ["log.txt", "mail.log"]
    assert telling(site, CONTACT) == [WAL]
    assert list(columns(site, CONTACT)) == [("noted", "who")]
