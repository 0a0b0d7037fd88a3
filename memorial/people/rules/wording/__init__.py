"""What the style guide advises against: one advice a line in each language's file.

A line holds what is avoided, a tab, and what we write; a star stands for any ending.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from memorial.names.folding import folded

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Advice:
    """``found`` is what stands in the text, ``instead`` what we write."""

    found: str
    instead: str


def advice_on(text, language):
    """The Advice for a text, each once; none in a language without a file."""
    spoken = f" {' '.join(folded(text))} "
    found = [each for at, each in advice_in(language) if at in spoken]
    return [each for each in found if not within(each, found)]


def within(advice, others):
    """Whether a longer one of them says it already."""
    own = advice.found
    return any(own != each.found and own in each.found for each in others)


@cache
def advice_in(language):
    """Pairs of what to look for, in plain letters, and the Advice."""
    file = HERE / f"{language.partition('-')[0]}.tsv"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else ()
    pairs = (line.split("\t") for line in lines if line)
    return [
        (sought(avoided), Advice(avoided.rstrip("*"), instead))
        for avoided, instead in pairs
    ]


def sought(avoided):
    words = " ".join(folded(avoided))
    return f" {words}" if avoided.endswith("*") else f" {words} "
