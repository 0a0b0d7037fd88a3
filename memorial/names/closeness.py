"""How close a question comes to a name: word by word, in any order."""

from dataclasses import dataclass
from typing import NamedTuple

from .likeness import Grade, likeness
from .prepared import Prepared, prepared

__all__ = ["Closeness", "Grade", "Prepared", "closeness", "prepared"]

# An initial stands for a word, but says little.
INITIAL = 0.5
TURNED = 0.02
PARTIAL = 0.4
# How much of a question must be met where not all of it is.
ENOUGH = 0.6
ALL_NEAR = 0.6


@dataclass(frozen=True, order=True)
class Closeness:
    """A grade, and a score from 0 to 1 that compares within it."""

    grade: Grade
    score: float


class Meeting(NamedTuple):
    """A unit of the question and a unit of the name that are alike."""

    grade: Grade
    score: float
    covered: int
    asked: tuple[int, ...]
    meant: tuple[int, ...]


FAR = Closeness(Grade.NO, 0.0)


def closeness(question, name):
    """The closeness of a question and a name, each a text or prepared."""
    asked = question if isinstance(question, Prepared) else prepared(question)
    meant = name if isinstance(name, Prepared) else prepared(name)
    if not asked.length or not meant.length:
        return FAR
    if asked.only_initials or meant.only_initials:
        return by_initials(asked, meant)
    if asked.asked.isdisjoint(meant.stored):
        return by_small_word(asked, meant)
    return weighed(asked, meant, chosen(meetings(asked, meant)))


def by_initials(asked, meant):
    """M. A. and Mohamed Ali: all initials, and nothing but them."""
    if asked.length < 2 or asked.initials != meant.initials:
        return FAR
    if asked.only_initials and meant.only_initials:
        return Closeness(Grade.SAME, 1.0)
    return Closeness(Grade.SIMILAR, INITIAL)


def by_small_word(asked, meant):
    """ "Ben" alone finds whoever has it as a small word."""
    small = {word.spelling for word in meant.small}
    if asked.length == 1 and asked.units[0].word.spelling in small:
        return Closeness(Grade.SAME, 1 - PARTIAL)
    return FAR


def meetings(asked, meant):
    found = [
        meeting
        for unit in asked.units
        for other in meant.units
        if not (unit.joined and other.joined) and (meeting := met(unit, other))
    ]
    return sorted(found, reverse=True)


def met(unit, other):
    grade, score = likeness(unit.word, other.word)
    if not grade:
        if not initial_of(unit, other):
            return None
        grade, score = Grade.SAME, INITIAL
    if unit.worth < 1 or other.worth < 1:
        grade = min(grade, Grade.SAME if unit.sure else Grade.SIMILAR)
        score *= unit.worth * other.worth
    covered = len(unit.places) + len(other.places)
    return Meeting(grade, score, covered, unit.places, other.places)


def initial_of(unit, other):
    if unit.joined or other.joined:
        return False
    one, two = unit.word.spelling, other.word.spelling
    return (len(one) == 1 or len(two) == 1) and one[0] == two[0]


def chosen(found):
    """The best meetings of which no word is used twice."""
    asked, meant, kept = set(), set(), []
    for meeting in found:
        if asked.isdisjoint(meeting.asked) and meant.isdisjoint(meeting.meant):
            asked.update(meeting.asked)
            meant.update(meeting.meant)
            kept.append(meeting)
    return kept


def weighed(asked, meant, kept):
    """What the meetings say together of the question and the name."""
    if not kept:
        return FAR
    sure = [meeting for meeting in kept if meeting.grade >= Grade.SAME]
    met_surely = sum(len(meeting.asked) for meeting in sure)
    quality = sum(len(m.asked) * m.score for m in kept) / asked.length
    covered = sum(len(m.meant) for m in kept) / meant.length
    score = quality * (1 - PARTIAL + PARTIAL * covered) - turned(kept)
    if met_surely < asked.length or all(m.score <= INITIAL for m in kept):
        near = similar(asked, kept, met_surely, covered)
        return Closeness(Grade.SIMILAR, max(0.0, score)) if near else FAR
    exact = covered == 1 and all(m.grade is Grade.EXACT for m in kept)
    grade = Grade.EXACT if exact and not turned(kept) else Grade.SAME
    return Closeness(grade, max(0.0, score))


def turned(kept):
    """Words in another order say a little less."""
    places = [meeting.meant for meeting in sorted(kept, key=lambda m: m.asked)]
    return 0 if places == sorted(places) else TURNED


def similar(asked, kept, met_surely, covered):
    """Whether enough is met, where not all of it is the same."""
    near = sum(len(m.asked) * m.score for m in kept if m.grade is Grade.SIMILAR)
    met = sum(len(meeting.asked) for meeting in kept)
    if met == asked.length:
        return (met_surely + near) / asked.length >= ALL_NEAR
    share = (met_surely + near / 2) / asked.length
    return share >= ENOUGH or (covered == 1 and share >= 1 / 2)
