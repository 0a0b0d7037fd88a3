"""Reads the example files into records; whatever is not known there is refused."""

import tomllib
from collections import Counter
from pathlib import Path

from memorial.exchange.records import IncidentRecord, PersonRecord
from memorial.people.models import IncidentPage, PersonPage

from .checking import Refused, parts

HERE = Path(__file__).parent
KINDS = {
    "incident": (IncidentPage, IncidentRecord),
    "person": (PersonPage, PersonRecord),
}


class UnreadableExample(ValueError):
    """Something in an example that cannot be taken as it stands."""

    def __init__(self, file, key, problem):
        super().__init__(f"{file}, {key}: {problem}")


def read_examples(folder=HERE):
    """The incidents and the people of all files, in the order of their names."""
    entries = [
        (path.name, kind, key_of(path.name, table), table)
        for path in sorted(Path(folder).glob("*.toml"))
        for kind, tables in tables_of(path).items()
        for table in tables
    ]
    check_keys(entries)
    made = {kind: [record(*e) for e in entries if e[1] == kind] for kind in KINDS}
    return made["incident"], made["person"]


def key_of(file, table):
    if key := table.get("key"):
        return key
    raise UnreadableExample(file, "an entry", "it has no key")


def tables_of(path):
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnreadableExample(path.name, "the file", error) from error
    if unknown := set(tables) - set(KINDS):
        raise UnreadableExample(path.name, min(unknown), "no such kind of entry")
    return {kind: tables.get(kind, []) for kind in KINDS}


def check_keys(entries):
    """Every key stands once, and every person's incident stands at all."""
    counted = Counter(key for _file, _kind, key, _table in entries)
    known = {key for _file, kind, key, _table in entries if kind == "incident"}
    for file, _kind, key, table in entries:
        incident = table.get("incident")
        if counted[key] > 1:
            raise UnreadableExample(file, key, "this key stands twice")
        if incident and incident not in known:
            raise UnreadableExample(file, key, f"there is no incident {incident}")


def record(file, kind, key, table):
    """The record of one table; ``words`` begin with the original's language.

    Of a change note, ``rows`` hold the day and the kind, and
    ``words[language]["change_notes"]`` the texts in the same order.
    """
    model, record_class = KINDS[kind]
    table = {name: value for name, value in table.items() if name != "key"}
    try:
        return record_class(key=key, **parts(model, table))
    except Refused as refused:
        raise UnreadableExample(file, key, refused) from refused
