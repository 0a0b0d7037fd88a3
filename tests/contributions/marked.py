"""Somebody with a marker for each thing about them goes every way through the forms.

Then everything that a site has written is searched for the markers.
"""

import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pyrage

from memorial.contributions.sending.limits import MOST
from tests.benchmarks.serving import served_as_in_public, with_open_forms
from tests.contributions.visitor import Visitor
from tests.media.made_up_files import PLAIN

TEXT = "Markiertewoerter"
CONTACT = "Markiertererreichbarer"
AGENT = "Markierterbrowser"
TOLD_BY_PROXY, CONNECTED_FROM = "192.0.2.77", "127.0.77.1"
OF_THE_SENDER = (CONTACT, AGENT, TOLD_BY_PROXY, CONNECTED_FROM)
SECONDS_SHOWN = 3.5
WRONG_CODES = MOST["code"] + 2
ANSWERS = {
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
    "no answers": 503,
    "misread": 422,
    "many codes": 422,
}


@contextmanager
def marked_site(folder, **more):
    """All that it writes stands below ``folder``, unless ``more`` says otherwise."""
    for name in ("var", "moment"):
        (folder / name).mkdir()
    keys = folder / "keys.txt"
    keys.write_text(str(pyrage.x25519.Identity.generate().to_public()))
    more |= {
        "MEMORIAL_CONTACT_KEYS": str(keys),
        "MEMORIAL_BEHIND_PROXY": "yes",
        "TMPDIR": str(folder / "moment"),
    }
    log = folder / "log.txt"
    with (
        log.open("wb") as sink,
        served_as_in_public(
            folder / "var", with_open_forms, more=more, log=sink
        ) as there,
    ):
        yield SimpleNamespace(
            url=there.url, paths=there.paths, folders=[folder], log=log, own=None
        )


def gone_through(site):
    """What was answered on each way, by its name; and where the text stood before."""
    answers = {}
    visitor = marked(site)
    visitor.shown = visitor.get(site.paths["whole"]).shown
    time.sleep(SECONDS_SHOWN)
    for way in WAYS:
        answers |= {name: told.status for name, told in way(site, visitor)}
    return answers


def marked(site, **more):
    headers = {"User_Agent": AGENT, "X_Real_IP": TOLD_BY_PROXY}
    return Visitor(site.url, network=76, **headers, **more)


def whole(visitor, site, text=TEXT, files=(), **more):
    """In two answers: of one alone no database makes statistics."""
    fields = {"shown": visitor.shown, "what-what": text, "sources-sources": TEXT + "2"}
    fields |= more
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


def meets_half_a_database(site, visitor):
    """It fails over the very words."""
    whole(visitor, site)
    visitor.get(site.paths["check"])
    rename(site, "contributions_answer", "contributions_gone")
    yield "no answers", visitor.post(site.paths["check"], {"shown": visitor.shown})
    rename(site, "contributions_gone", "contributions_answer")


def rename(site, former, name):
    site.own.execute(f"ALTER TABLE {former} RENAME TO {name}")


def comes_back_wrongly(site, visitor):
    yield "misread", visitor.post(site.paths["receipt"], {"code": TEXT})
    for _time in range(WRONG_CODES):
        told = visitor.post(site.paths["receipt"], {"code": "0" * 28})
    yield "many codes", told


WAYS = (
    sends,
    is_refused,
    is_too_long,
    meets_no_database,
    meets_half_a_database,
    comes_back_wrongly,
)


def telling(site, word):
    """The files in whose bytes the word stands, static files left out.

    Looked for by another process: to close the database's file here would let go of
    the lock that keeps SQLite's write-ahead log.
    """
    words = ["grep", "-rlaiF", "--exclude-dir=static", word, *map(str, site.folders)]
    found = subprocess.run(words, capture_output=True, text=True)
    assert not found.stderr
    return sorted(Path(line).name for line in found.stdout.splitlines())


def columns(site, word, tables):
    """Table and column of each value that holds the word."""
    for table in tables:
        rows = site.own.execute(f"SELECT * FROM {table}")  # noqa: S608
        names = [column[0] for column in rows.description]
        for row in rows.fetchall():
            yield from (
                (table, name)
                for name, value in zip(names, row, strict=True)
                if word.lower() in str(value).lower()
            )
