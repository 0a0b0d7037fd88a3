"""Finds again, in a newer release of a list, the rows that came in before."""

import json
from collections import defaultdict
from dataclasses import dataclass
from hashlib import sha256

from .columns import fields_of
from .models import ImportRow


@dataclass(frozen=True)
class Seen:
    """A row of an earlier run, and the entry that it became."""

    list_key: str
    digest: str
    run: int
    number: int
    translation_key: object


@dataclass(frozen=True)
class Matches:
    """``found``: by position in the new list, the Seen row. ``gone``: Seen rows of the
    same list that are not in it any more. ``runs``: the runs of the same list."""

    found: dict
    gone: list
    runs: list


def match(rows, keys, language):
    """Pair rows with those of earlier runs, each at most once.

    First the rows that are wholly alike, then those of the same key (date, name and
    text), then, among the runs that are known by then to be of the same list, those
    that agree in two of these three. The numbers of the source only decide between
    equals: they shift from release to release.
    """
    unseen = {seen.list_key: seen for seen in seen_rows()}
    found = {}
    pair(found, unseen, [digest_of(row.cells) for row in rows], "digest")
    pair(found, unseen, keys, "list_key")
    runs = sorted({seen.run for seen in found.values()})
    rest = [seen for seen in unseen.values() if seen.run in runs]
    pair_alike(found, rest, rows, language)
    taken = {seen.list_key for seen in found.values()}
    return Matches(found, [seen for seen in rest if seen.list_key not in taken], runs)


def seen_rows():
    """The newest row of each key; only those that became an entry."""
    newest = {}
    for values in (
        ImportRow.objects.filter(translation_key__isnull=False)
        .exclude(list_key="")
        .order_by("run_id", "number")
        .values_list("list_key", "digest", "run_id", "number", "translation_key")
    ):
        newest[values[0]] = Seen(*values)
    return newest.values()


def digest_of(cells):
    """All of a row but the numbers of the source."""
    told = {name: cell for name, cell in cells.items() if name.strip().lower() != "id"}
    return sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def pair(found, unseen, tokens, attribute):
    waiting = defaultdict(list)
    for seen in unseen.values():
        waiting[getattr(seen, attribute)].append(seen)
    for position, token in enumerate(tokens):
        if position not in found and waiting[token]:
            seen = found[position] = waiting[token].pop(0)
            del unseen[seen.list_key]


def pair_alike(found, rest, rows, language):
    earlier = told_before(rest)
    waiting = list(rest)
    for position, row in enumerate(rows):
        if position in found or not waiting:
            continue
        told = told_by(row.cells, language)
        likeness, best = max(
            ((alike(told, earlier[seen.list_key]), seen) for seen in waiting),
            key=lambda pair: pair[0],
        )
        if likeness:
            found[position] = best
            waiting.remove(best)


def told_before(rest):
    numbers = defaultdict(dict)
    for seen in rest:
        numbers[seen.run][seen.number] = seen.list_key
    told = {}
    for run, keys in numbers.items():
        rows = ImportRow.objects.filter(run=run, number__in=keys)
        for row in rows.select_related("run"):
            told[keys[row.number]] = told_by(row.cells, row.run.language)
    return told


def told_by(cells, language):
    fields = {field: column for column, field in fields_of(cells, language).items()}
    names = ("date", "name", f"text.{language}", "id")
    return [" ".join(cells.get(fields.get(name), "").split()) for name in names]


def alike(one, other):
    """How much speaks for the same person; 0 where it does not suffice.

    Another name is another person, unless the number of the source is the same.
    """
    same = [bool(a) and a == b for a, b in zip(one, other, strict=True)]
    date, name, text, number = same
    renamed = bool(one[1] and other[1]) and not name
    if renamed and not (number and date and text):
        return 0
    if not one[1] and other[1] and not number:
        return 0
    agreed = date + name + text
    return agreed * 2 + number if agreed >= 2 else 0
