"""Causes of death in many spellings."""

import pytest

from memorial.exchange.cleaning.causes import clean_causes, read_causes

from .kinds import kinds


@pytest.mark.parametrize(
    ("raw", "codes"),
    [
        ("Noyade ", "drowning"),
        ("Drowning", "drowning"),
        ("Mort·e asphyxié·e pendant le passage", "asphyxiation"),
        ("Asphyxied ", "asphyxiation"),
        ("Asphyxie après avoir été piétiné·e", "asphyxiation crushed"),
        ("\nAccident de la route lié au passage\n", "road"),
        ("Road accident", "road"),
        ("\nAccident Eurotunnel\n", "tunnel"),
        ("Accident de train lié au passage", "train"),
        ("Percuté par un train", "train"),
        ("hit by train", "train"),
        ("Incendie (lié au passage) dans un camion ", "fire"),
        ("Crushed by cargo", "crushed"),
        ("Electrocution", "electrocution"),
        ("Homicide", "homicide"),
        ("Suicide ", "suicide"),
        ("Defaillance acces aux soins", "care"),
        ("Défaillance accès aux soins", "care"),
        ("Mort liée aux conditions de vie.", "conditions"),
        ("Naissance prématurée", "birth"),
        ("Road accident / Premature birth", "road birth"),
        ("Mort-e pendant le passage", "crossing"),
        ("Mort·e pendant le passage", "crossing"),
        ("Accident lié au passage", "crossing"),
        ("Accident", "accident"),
        ("Indéterminé", "unknown"),
        ("Unknown", "unknown"),
    ],
)
def test_it_knows_a_cause(raw, codes):
    cleaned = read_causes(raw)
    assert " ".join(row["cause"] for row in cleaned.value["causes"]) == codes
    assert kinds(cleaned) == []


def test_a_question_mark_makes_it_probable():
    cleaned = read_causes("Suicide ?")
    assert cleaned.value["causes"][0]["certainty"] == "probable"
    assert kinds(cleaned) == ["doubt"]


def test_a_remark_in_the_cell_is_for_editors():
    cleaned = read_causes("Suicide ? \n(Selon une voisine, plutôt un accident)")
    assert [row["cause"] for row in cleaned.value["causes"]] == ["suicide"]
    said = "(Selon une voisine, plutôt un accident)"
    assert cleaned.value["private_notes"] == said


def test_what_is_not_known_is_refused():
    assert kinds(read_causes("misadventure")) == ["refused"]


def test_two_languages_that_disagree_are_doubtful():
    cleaned = clean_causes({"cause.fr": "Accident de train", "cause.en": "Drowning"})
    assert [row["cause"] for row in cleaned.value["causes"]] == ["train"]
    assert [note.field for note in cleaned.notes] == ["cause.en"]


def test_the_other_language_fills_a_gap():
    cleaned = clean_causes({"cause.fr": "", "cause.en": "Drowning"})
    assert [row["cause"] for row in cleaned.value["causes"]] == ["drowning"]
