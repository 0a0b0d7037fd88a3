"""Who writes is nowhere; what they wrote stands where it is declared, and only there.

What is searched is the whole folder of a site: database, write-ahead log, pictures,
quarantine, mail, files of a moment, and its log.
"""

import sqlite3
from contextlib import closing

import pytest

from tests.contributions import marked
from tests.contributions.marked import (
    AGENT,
    ANSWERS,
    CONTACT,
    OF_THE_SENDER,
    TEXT,
    TOLD_BY_PROXY,
    marked_site,
    telling,
)

DATABASE = "memorial.sqlite3"
WAL = f"{DATABASE}-wal"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Its database is open to somebody else, so that its log stays and is searched."""
    folder = tmp_path_factory.mktemp("markers")
    with (
        marked_site(folder) as there,
        closing(sqlite3.connect(folder / "var" / DATABASE)) as there.own,
    ):
        there.own.execute("PRAGMA wal_checkpoint").fetchall()
        yield there


@pytest.fixture(scope="module")
def gone_through(site):
    return marked.gone_through(site)


def columns(site, word):
    tables = site.own.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return marked.columns(site, word, [name for (name,) in tables.fetchall()])


def test_every_way_was_gone(gone_through):
    assert gone_through == ANSWERS


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
    (folder,) = site.folders
    assert telling(site, TEXT)
    assert (folder / "var" / WAL).stat().st_size > 0
    assert "A contribution was not received" in site.log.read_text()
    for place in (site.log, folder / "var" / "mail.log"):
        with place.open("a") as file:
            file.write(f"GET / {TOLD_BY_PROXY} {AGENT}\n")
    site.own.execute("CREATE TABLE noted (who TEXT)")
    site.own.execute("INSERT INTO noted VALUES (?)", [CONTACT])
    site.own.commit()
    assert telling(site, AGENT) == ["log.txt", "mail.log"]
    assert telling(site, CONTACT) == [WAL]
    assert list(columns(site, CONTACT)) == [("noted", "who")]
