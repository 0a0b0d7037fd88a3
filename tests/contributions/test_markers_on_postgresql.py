"""On PostgreSQL too who writes is nowhere: in its tables, in no file of the server.

The server is one of the test's own, with the settings that the documentation asks for:
its folder holds tables, statistics, write-ahead log and the log of what went wrong.
"""

import re
import time

import psycopg
import pytest
from django.conf import settings
from django.db import connection

from tests.benchmarks.search.databases import server
from tests.contributions import marked
from tests.contributions.marked import (
    AGENT,
    ANSWERS,
    CONTACT,
    OF_THE_SENDER,
    SECONDS_SHOWN,
    TEXT,
    marked_site,
    telling,
)

pytestmark = [
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="it is run on PostgreSQL"
    ),
    pytest.mark.django_db,
]
RUNNING = settings.BASE_DIR / "docs" / "operating" / "running.md"
QUIET = re.compile(r"`(log_\w+) = (-?\w+)`")
WAL = re.compile(r"[0-9A-F]{24}")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("markers")
    with (
        server() as (address, cluster),
        psycopg.connect(address, autocommit=True) as own,
    ):
        for name, value in QUIET.findall(RUNNING.read_text()):
            own.execute(f"ALTER SYSTEM SET {name} = {value}")
        own.execute("SELECT pg_reload_conf()")
        with marked_site(folder, MEMORIAL_DATABASE_URL=address) as there:
            there.own, there.log_of_server = own, cluster / "log"
            there.folders += [cluster]
            yield there


@pytest.fixture(scope="module")
def gone_through(site):
    answers = marked.gone_through(site)
    site.own.execute("ANALYZE")
    site.own.execute("CHECKPOINT")
    return answers


def columns(site, word):
    """The tables of PostgreSQL itself as well, with what it notes of ours."""
    tables = site.own.execute(
        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables ORDER BY 1"
    )
    return marked.columns(site, word, [name for (name,) in tables.fetchall()])


def file_of(site, table):
    told = site.own.execute("SELECT pg_relation_filepath(%s)", [table]).fetchone()
    return told[0].rpartition("/")[2]


def test_every_way_was_gone(gone_through):
    assert gone_through == ANSWERS


def test_while_one_writes_it_stands_nowhere(site, gone_through):
    assert site.while_writing == []


def test_what_was_written_stands_in_the_answer_alone(site, gone_through):
    found = [name for name in telling(site, TEXT) if not WAL.fullmatch(name)]
    assert found == [file_of(site, "contributions_answer")]
    assert set(columns(site, TEXT)) == {("public.contributions_answer", "text")}


@pytest.mark.parametrize("word", OF_THE_SENDER)
def test_who_wrote_stands_nowhere(site, gone_through, word):
    assert telling(site, word) == []
    assert list(columns(site, word)) == []


def test_the_contact_was_kept_sealed(site, gone_through):
    (sealed,) = site.own.execute("SELECT sealed FROM contributions_contact").fetchone()
    assert len(sealed) > len(CONTACT)


def test_what_is_written_down_would_be_found(site, gone_through):
    """The control: in a table, in the write-ahead log, in statistics and in the log."""
    assert any(WAL.fullmatch(name) for name in telling(site, TEXT))
    site.own.execute("CREATE TABLE noted (who TEXT)")
    site.own.execute("INSERT INTO noted VALUES (%s), (%s)", [CONTACT, AGENT])
    site.own.execute("ANALYZE noted")
    site.own.execute("CHECKPOINT")
    noted = {file_of(site, "noted"), file_of(site, "pg_statistic")}
    found = set(telling(site, CONTACT))
    assert noted <= found and any(map(WAL.fullmatch, found))
    assert {table for table, _column in columns(site, CONTACT)} == {
        "public.noted",
        "pg_catalog.pg_statistic",
    }


def test_with_its_usual_settings_the_log_would_tell(site, gone_through):
    """The control: of the same mistake it then writes down the whole question."""
    assert "contributions_answer" in site.log_of_server.read_text()
    site.own.execute("ALTER SYSTEM RESET ALL")
    site.own.execute("SELECT pg_reload_conf()")
    visitor = marked.marked(site)
    visitor.shown = visitor.get(site.paths["whole"]).shown
    time.sleep(SECONDS_SHOWN)
    (told,) = marked.meets_half_a_database(site, visitor)
    assert told[1].status == 503
    assert TEXT in site.log_of_server.read_text()
