"""Name variants by language: how one asks, who is meant, and whether it is the same."""

import csv
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Variant:
    """One line of a file; those with an even number were there to learn from."""

    language: str
    line: int
    asked: str
    meant: str
    relation: str
    rule: str


def variants():
    return [
        Variant(path.stem, line, **row)
        for path in sorted(FOLDER.glob("*.csv"))
        for line, row in enumerate(csv.DictReader(path.open(encoding="utf-8")), 2)
    ]


ALL = variants()
SAME = [variant for variant in ALL if variant.relation == "same"]
NEAR = [variant for variant in ALL if variant.relation == "near"]
HELD_OUT = [variant for variant in SAME if variant.line % 2]
