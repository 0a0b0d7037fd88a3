"""Same, perhaps, no: the rules on one pair, and the reasons in words."""

from dataclasses import replace
from uuid import UUID

import pytest
from django.utils import translation

from memorial.dates.uncertain import UncertainDate
from memorial.people.matching.described import Age, Described, Place
from memorial.people.matching.reasons import reasons
from memorial.people.matching.weighing import Verdict, compare

SAME, PERHAPS, NO = Verdict.SAME, Verdict.PERHAPS, Verdict.NO


def on(edtf):
    return {"dates": (UncertainDate.from_edtf(edtf),)}


def called(*names):
    return {"names": names}


KARIM = Described(
    names=("Karim Inventado",),
    dates=(UncertainDate.from_edtf("2017-07-12"),),
    age=Age(20),
    gender="man",
    countries=frozenset({"SD"}),
    place=Place(frozenset({"exempleville"})),
    sources=frozenset({"paper.example/1"}),
)
BARE = Described(names=KARIM.names, dates=KARIM.dates)
NOBODY = replace(KARIM, names=())
AGE, PLACE = {"age": Age()}, {"place": Place(frozenset({"autreville"}))}
ORIGIN, SOURCE = {"countries": frozenset({"ER"})}, {"sources": frozenset()}
BOAT = UUID(int=1)


@pytest.mark.parametrize(
    ("one", "changes", "verdict"),
    [
        (KARIM, {}, SAME),
        (KARIM, called("Inventado Karim"), SAME),
        (KARIM, called("Kareem Inventado"), SAME),
        (KARIM, called("Kareem Inventado") | {"age": Age(21)}, PERHAPS),
        (KARIM, called("Kareem Inventado") | AGE, PERHAPS),
        (KARIM, called("Kareem Inventado") | {"with_others": True}, PERHAPS),
        (KARIM, called("Karim"), PERHAPS),
        (KARIM, called("Karima Inventado"), PERHAPS),
        (KARIM, called("Karima Inventado") | {"gender": "woman"} | SOURCE, NO),
        (KARIM, called("Testo Otherov"), NO),
        (KARIM, ORIGIN, PERHAPS),
        (KARIM, {"age": Age(35)}, PERHAPS),
        (KARIM, {"age": Age(35)} | ORIGIN | SOURCE, NO),
        (KARIM, on("2017-07"), SAME),
        (KARIM, on("2017"), PERHAPS),
        (KARIM, on("2017-07-15"), PERHAPS),
        (KARIM, on("2019-07-12") | SOURCE, NO),
        (KARIM, on("2019-07-12"), PERHAPS),
        (KARIM, {"dates": ()}, PERHAPS),
        (BARE, {}, SAME),
        (BARE, {"dates": ()}, NO),
        (BARE, on("2017-07"), PERHAPS),
        (replace(BARE, place=KARIM.place), PLACE, PERHAPS),
        (replace(KARIM, incident=BOAT), {"incident": UUID(int=2)}, PERHAPS),
        (replace(KARIM, incident=BOAT), {}, SAME),
        (replace(KARIM, incident=BOAT), called("Testo Otherov"), NO),
        (NOBODY, {}, PERHAPS),
        (NOBODY, called("Karim Inventado"), PERHAPS),
        (NOBODY, {"place": Place()}, NO),
        (NOBODY, ORIGIN, NO),
        (NOBODY, AGE | {"countries": frozenset()}, NO),
        (NOBODY, AGE | SOURCE, PERHAPS),
        (NOBODY, AGE | SOURCE | {"with_others": True}, NO),
        (NOBODY, on("2017-07-15"), PERHAPS),
        (NOBODY, on("2017-07-15") | SOURCE, NO),
        (NOBODY, on("2017"), NO),
        (replace(NOBODY, incident=BOAT), {}, NO),
        (replace(NOBODY, incident=BOAT), called("Karim Inventado"), PERHAPS),
        (Described(), {}, NO),
    ],
)
def test_the_verdict_is_the_same_from_either_side(one, changes, verdict):
    other = replace(one, **changes)
    assert compare(one, other).verdict is verdict
    assert compare(other, one).verdict is verdict


def test_the_name_alone_is_never_enough():
    alone = Described(names=KARIM.names)
    assert compare(alone, alone).verdict is NO
    assert compare(alone, KARIM).verdict is NO


def test_a_score_grows_with_what_agrees():
    others = [KARIM, replace(KARIM, age=Age()), replace(KARIM, age=Age(40)), BARE]
    scores = [compare(KARIM, other).score for other in others]
    assert scores[0] > scores[1] > scores[2] > 0
    assert scores[1] > scores[3]
    assert all(0 <= score <= 1 for score in scores)


def told(one, other, language="en"):
    with translation.override(language):
        return reasons(one, other, compare(one, other))


def test_reasons_are_told_in_the_readers_language():
    other = replace(KARIM, names=("Kareem Inventado",), age=Age(20, about=True))
    other = replace(other, countries=frozenset({"ER"}))
    assert told(KARIM, other) == (
        "the same name in another spelling",
        "the dates overlap: 12 July 2017",
        "the ages agree: 20 years old, about 20 years old",
        "the same place",
        "a source in common",
        "the origins differ",
    )
    assert told(KARIM, other, "fr") == (
        "le même nom, écrit autrement",
        "les dates se recoupent\xa0: 12\xa0juillet 2017",
        "les âges concordent\xa0: 20\xa0ans, environ 20\xa0ans",
        "le même lieu",
        "une source en commun",
        "les origines diffèrent",
    )


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({}, "the same name"),
        (called("Inventado Karim"), "the same name in another order"),
        (called("Karim"), "the names agree as far as they are known"),
        (called("Karima Inventado"), "a similar name"),
        (called(), "no name to compare"),
        (on("2017-07-13"), "other date: 1 day apart"),
        (on("2017-10-12"), "other date: 3 months apart"),
        (on("2019-07-12"), "other date: 2 years apart"),
        (on("2017"), "the dates may be the same: 12 July 2017"),
        ({"dates": ()}, "the date is not known"),
        ({"age": Age(35)}, "the ages differ: 20 years old, 35 years old"),
        ({}, "both 20 years old"),
        ({"gender": "woman"}, "the gender differs"),
    ],
)
def test_each_reason_is_a_sentence(changes, sentence):
    assert sentence in told(KARIM, replace(KARIM, **changes))


def test_of_somebody_else_the_name_is_reason_enough():
    assert told(KARIM, replace(KARIM, names=("Testo Otherov",))) == ("another name",)
