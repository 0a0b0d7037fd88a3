"""What is asked: the name variants that the tests hold."""

import csv
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

VARIANTS = Path(__file__).resolve().parents[2] / "names" / "variants"
OF_A_PART = ("part", "initials")


@dataclass(frozen=True)
class Question:
    """``near``: who is asked for is another person than ``meant``, of a like name."""

    asked: str
    meant: str
    near: bool
    rule: str

    @property
    def of_a_part(self):
        return self.rule in OF_A_PART


def questions(folder=VARIANTS):
    return [
        Question(row["asked"], row["meant"], row["relation"] == "near", row["rule"])
        for path in sorted(Path(folder).glob("*.csv"))
        for row in csv.DictReader(path.open(encoding="utf-8"))
    ]


def written(name):
    """As it is written, marks and all, whatever its case and encoding."""
    return normalize("NFC", name).casefold()


def people_of(asked):
    """The names of the people who must be there: the near misses, and who is meant.

    In this order, so that where two are equally close the one who is not meant stands
    first, and chance never makes us look better.
    """
    names = [each.asked for each in asked if each.near]
    names += [each.meant for each in asked]
    return list({written(name): name for name in names}.values())


def near_misses(asked):
    """By a name that is meant, the names that are near to it."""
    found = {}
    for each in asked:
        if each.near:
            found.setdefault(written(each.meant), set()).add(written(each.asked))
    return found
