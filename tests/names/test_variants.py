"""Names are found under the spellings that people and published rules give them."""

from functools import cache

import pytest

from memorial.names.closeness import Grade, closeness, prepared
from memorial.names.keys import asked_keys, stored_keys

from .variants import ALL, HELD_OUT, NEAR, SAME

POOL = sorted({variant.meant for variant in ALL})
RANKED_FIRST = 5
# What one asks leaves it open which of the two is meant: a part that both have, letters
# without their accents, or Arabic letters that are read both ways.
OPEN = {
    ("Mohamed Rashid", "Mohamed Yassin Rashid"),
    ("M. Y. Rashid", "Mohamed Yassin Rashid"),
    ("Ho Minh Tam", "Hồ Minh Tâm"),
}


@cache
def ready(names):
    return [(name, prepared(name)) for name in names]


def ranking(question, names=tuple(POOL)):
    """The names that are close, the closest first."""
    asked = prepared(question)
    found = [(closeness(asked, name), spelled) for spelled, name in ready(names)]
    close = [(near, spelled) for near, spelled in found if near.grade]
    close.sort(key=lambda row: (-row[0].grade, -row[0].score, row[1]))
    return [spelled for _near, spelled in close]


def share(rows, holds):
    return sum(map(holds, rows)) / len(rows)


def grade(variant):
    return closeness(variant.asked, variant.meant).grade


def is_found(variant):
    return grade(variant) >= Grade.SIMILAR


def is_the_same(variant):
    return grade(variant) >= Grade.SAME


def is_among_the_first(variant):
    return variant.meant in ranking(variant.asked)[:RANKED_FIRST]


def test_there_are_enough_variants_of_every_language():
    languages = {variant.language for variant in ALL}
    assert len(languages) == 9
    assert len(SAME) >= 450
    assert {variant.relation for variant in ALL} == {"same", "near"}
    assert all(share(ALL, lambda v, of=of: v.language == of) > 0.05 for of in languages)


@pytest.mark.parametrize("rows", [SAME, HELD_OUT], ids=["all", "held out"])
def test_nearly_every_variant_is_found(rows):
    assert share(rows, is_found) >= 0.97
    assert share(rows, is_among_the_first) >= 0.97


def test_most_variants_are_known_as_the_same_name():
    assert share(SAME, is_the_same) >= 0.95
    assert share(HELD_OUT, is_the_same) >= 0.92


def test_near_names_are_not_taken_for_the_same():
    taken = {(variant.asked, variant.meant) for variant in NEAR if is_the_same(variant)}
    assert taken == {
        ("Mahmoud Salam", "Mahmoud Salem"),
        ("Françoise N'Guessan", "François N’Guessan"),
    }


def test_a_near_name_is_not_before_the_one_that_is_meant():
    near = {}
    for variant in NEAR:
        near.setdefault(variant.meant, set()).add(variant.asked)
    everybody = tuple(sorted({*POOL, *(variant.asked for variant in NEAR)}))
    wrong = {
        (variant.asked, variant.meant)
        for variant in SAME
        if near.get(variant.meant, set()) & set(ranking(variant.asked, everybody)[:1])
    }
    assert wrong <= OPEN


@pytest.mark.parametrize("variant", ALL, ids=lambda variant: variant.asked)
def test_who_is_close_is_among_the_candidates(variant):
    looked_up = {key for word in asked_keys(variant.asked) for key in word}
    close = [name for name in POOL if closeness(variant.asked, name).grade]
    assert [name for name in close if looked_up.isdisjoint(stored_keys(name))] == []


def test_other_names_are_no_candidates_and_not_close():
    assert asked_keys("Testina")
    assert {key for word in asked_keys("Testina") for key in word}.isdisjoint(
        stored_keys("Hugo Fleur")
    )
    assert closeness("Testina", "Hugo Fleur").grade is Grade.NO
