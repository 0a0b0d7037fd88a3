"""The filter object: what it cleans, keeps, counts, writes and says."""

import pytest
from django.http import QueryDict
from django.utils import translation

from memorial.languages.wording import Wording
from memorial.people.filters.criteria import MOST_VALUES
from memorial.people.filters.filters import CRITERIA, Filters
from memorial.people.public_record.facts import PublicPlace

from .lines import invented_line


def filters(query):
    return Filters(QueryDict(query))


def kept(query, *people):
    return [line.number for line in filters(query).keep(people)]


@pytest.mark.parametrize(
    ("query", "person"),
    [
        ("cause=drowning", {"causes": ["drowning"]}),
        ("cause=train&cause=drowning", {"causes": ["drowning"]}),
        ("cause=unknown", {}),
        ("origin=SD", {"origins": [("SD",)]}),
        ("origin=kurdish", {"origins": [("IQ", "kurdish")]}),
        ("origin=stateless", {"origins": [("KW", "bidoon", True)]}),
        ("age=minor", {"age": (17,)}),
        ("age=13-17", {"age": (17, 19)}),
        ("age=18-24", {"age": (17, 19)}),
        ("age=under-13", {"age": (4, None, "months")}),
        ("age=unknown", {}),
        ("country=FR", {"place": PublicPlace(country="FR")}),
        ("name=unnamed", {"named": False}),
        ("fate=missing", {"fate": "missing"}),
        ("link=waiting", {"inclusion": "waiting"}),
        ("from=2016", {"date": "2016-12-31"}),
        ("to=2016", {"date": "2016-01-01"}),
        ("from=2016&to=2016", {"date": "2015-12-31/2016-01-01"}),
        ("from=2016&to=2016", {"date": "201X"}),
        ("place=sangat", {"place": PublicPlace(Wording("Beach of Sangatte", "en"))}),
    ],
)
def test_it_keeps_those_of_whom_it_is_true(query, person):
    other = {
        "causes": ["fire"],
        "origins": [("ER",)],
        "age": (30,),
        "date": "2010",
    }
    if query == "to=2016":
        other["date"] = "2017"
    assert kept(query, invented_line(1, **person), invented_line(2, **other)) == [1]


def test_a_question_about_several_things_wants_all_of_them():
    both = invented_line(1, causes=["drowning"], origins=[("SD",)])
    one = invented_line(2, causes=["drowning"])
    assert kept("cause=drowning&origin=SD", both, one) == [1]
    assert kept("", both, one) == [1, 2]


def test_no_year_finds_those_of_whom_no_year_is_known():
    assert kept("from=1990", invented_line(date="XXXX-XX-XX"), invented_line()) == []


@pytest.mark.parametrize(
    "query",
    [
        "cause=nothing",
        "cause=DROWNING",
        "origin=ZZ",
        "age=17",
        "from=abc",
        "from=1066",
        "from=99999999999999999999999",
        "to=-2016",
        "to=%F0%9F%92%A9",
        "q=%2B%2B",
        "place=%E2%80%AE",
        "name=" + "x" * 5000,
    ],
)
def test_a_wrong_value_is_left_out_with_a_sentence(query):
    asked = filters(query)
    assert not asked
    [sentence] = asked.refused
    assert "“" in sentence and len(sentence) < 200
    assert kept(query, invented_line(1), invented_line(2)) == [1, 2]
    with translation.override("fr"):
        [french] = filters(query).refused
    assert french != sentence


def test_what_nobody_asked_is_ignored():
    assert filters("utm_source=x&cause=&from=++&page=2").refused == []


def test_years_the_wrong_way_round_are_turned():
    assert filters("from=2018&to=2016").query() == "from=2016&to=2018"


def test_too_many_values_are_cut():
    asked = filters("&".join(f"cause=x{n}" for n in range(1000)))
    assert len(asked.refused) == MOST_VALUES + 1
    assert asked.refused[0] == (
        "More than 30 values (cause of death): we left out the rest."
    )
    assert not filters("&".join(["cause=train"] * MOST_VALUES)).refused


def test_an_address_is_the_same_however_it_was_asked():
    one, other = "origin=SD&cause=train&cause=train", "cause=train&origin=SD&x=1"
    assert filters(one).query() == filters(other).query() == "cause=train&origin=SD"


def test_each_filter_can_be_taken_off():
    active = filters("cause=train&cause=drowning&from=2016").active()
    assert [(one.label, one.words, one.without) for one in active] == [
        ("from the year", "2016", "cause=train&cause=drowning"),
        ("cause of death", "struck by a train", "from=2016&cause=drowning"),
        ("cause of death", "drowning", "from=2016&cause=train"),
    ]


def choices(query, *people):
    return {
        criterion.parameter: [(c.value, c.count, c.chosen) for c in offered]
        for criterion, offered in filters(query).choices(people)
    }


def test_choices_say_how_many_each_would_leave():
    people = [
        invented_line(1, causes=["drowning"], origins=[("SD",)]),
        invented_line(2, causes=["train"], origins=[("SD",)]),
        invented_line(3, causes=["train"], origins=[("ER",)]),
    ]
    offered = choices("cause=train&age=minor", *people)
    assert offered["cause"] == [("train", 0, True)]
    offered = choices("cause=train", *people)
    assert offered["cause"] == [("drowning", 1, False), ("train", 2, True)]
    assert offered["origin"] == [("ER", 1, False), ("SD", 1, False)]


def test_choices_stand_in_the_order_of_the_readers_language():
    people = [invented_line(1, origins=[("ET",), ("DZ",), ("GB",), ("ER",)])]
    assert [value for value, *_ in choices("", *people)["origin"]] == [
        "DZ",
        "ER",
        "ET",
        "GB",
    ]
    with translation.override("fr"):
        french = [value for value, *_ in choices("", *people)["origin"]]
    # Algérie, Érythrée, Éthiopie, Royaume-Uni
    assert french == ["DZ", "ER", "ET", "GB"]


def test_it_documents_itself():
    told = {row["parameter"]: row for row in Filters.documentation()}
    assert told.keys() == {criterion.parameter for criterion in CRITERIA}
    assert "drowning" in told["cause"]["values"]
    assert told["from"]["values"] is None
    assert all(row["label"] for row in told.values())
