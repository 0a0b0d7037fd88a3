"""Incidents out of rows: several people of whom the list tells the same event."""

from collections import defaultdict
from hashlib import sha256

from django.utils.translation import gettext as _

from .cleaning.notes import doubt
from .records import IncidentRecord

PLACE = ("place_as_reported", "place_country", "latitude", "longitude")


def form_incidents(persons, reads, language):
    """IncidentRecords by key; each person of one is given its key.

    Rows that share date and text are one event. A row of the same date, place and
    point joins it though its text is its own: a long list tells some of the people
    of a shipwreck one by one. That is said in the report.
    """
    events = defaultdict(list)
    for position, read in enumerate(reads):
        if told := shared(read, language):
            events[told].append(position)
    seeds = {told: rows for told, rows in events.items() if len(rows) > 1}
    incidents = {}
    for rows in joined(seeds, persons, reads):
        key = key_of(reads[rows[0]], language)
        incidents[key] = record(key, [persons[row] for row in rows], language)
        for row in rows:
            persons[row].incident = key
    return incidents


def shared(read, language):
    """What rows of one event have in common; None where that cannot be said."""
    date, text = read.cell("date"), " ".join(read.cell(f"text.{language}").split())
    return (date, text) if date and text else None


def joined(seeds, persons, reads):
    """The rows of each event, those of one date, place and point together."""
    by_place, events = {}, []
    for rows in seeds.values():
        where = spot(persons[rows[0]])
        same = where and all(spot(persons[row]) == where for row in rows)
        if same and where in by_place:
            by_place[where] += rows
            note_joined(reads, rows)
            continue
        events.append(rows := list(rows))
        if same:
            by_place[where] = rows
    taken = {row for rows in events for row in rows}
    for row, person in enumerate(persons):
        if row not in taken and spot(person) in by_place:
            by_place[spot(person)].append(row)
            note_joined(reads, [row])
    return [sorted(rows) for rows in events]


def spot(person):
    facts = person.facts
    where = [facts.get(name) for name in ("death_as_reported", *PLACE)]
    return tuple(where) if all((where[0], where[1], where[3])) else None


def note_joined(reads, rows):
    for row in rows:
        sentence = _("Put with the event of the same day and place; its text differs.")
        reads[row].add(doubt("", "", sentence), "date")


def key_of(read, language):
    told = "|".join(shared(read, language) or (read.cell("date"), read.cell("place")))
    return sha256(told.encode()).hexdigest()[:24]


def record(key, members, language):
    first = members[0]
    facts = {
        "date": first.facts.get("death_date"),
        "date_as_reported": first.facts["death_as_reported"],
        "date_basis": first.facts["death_basis"],
        "dead_from": len(members),
        **common_place(members),
    }
    places = {member.words.get(language, {}).get("place", "") for member in members}
    words = {language: {"place": places.pop()}} if len(places) == 1 else {}
    return IncidentRecord(key, facts, {"sources": common_sources(members)}, words)


def common_place(members):
    """What all members agree on; a point only as a whole."""
    facts = {
        name: members[0].facts.get(name)
        for name in PLACE
        if len({member.facts.get(name) for member in members}) == 1
        and members[0].facts.get(name)
    }
    if ("latitude" in facts) != ("longitude" in facts):
        facts.pop("latitude", None)
        facts.pop("longitude", None)
    return facts


def common_sources(members):
    return [
        source
        for source in members[0].rows["sources"]
        if all(source in member.rows["sources"] for member in members)
    ]
