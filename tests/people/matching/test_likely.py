"""Who in the archive is proposed as the same person, and who never is."""

from dataclasses import replace
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from memorial.dates.uncertain import UncertainDate
from memorial.people.actions.say_not_the_same import say_not_the_same
from memorial.people.matching.described import Described, Place
from memorial.people.matching.describing import described, described_page
from memorial.people.matching.likely import likely_same, likely_same_of_each
from memorial.people.matching.weighing import Verdict
from memorial.people.models import OtherName, PersonPage, PersonSource, Withholding
from tests.factories.people import in_language, incident, person

SUDAN = [{"country": "SD"}]
LINK = "https://www.paper.example/a?utm_source=x"


@pytest.fixture
def above(trees):
    return trees.timeline["en"]


@pytest.fixture
def karim(above):
    """Published, in both languages."""
    page = person(above, name="Karim Inventado", origins=SUDAN, place="Exempleville")
    page.sources = [PersonSource(url=LINK)]
    page.save_revision().publish()
    return PersonPage.objects.get(pk=page.pk)


def on(edtf):
    return (UncertainDate.from_edtf(edtf),)


def asked(*names, **more):
    return Described(names=names, **{"dates": on("2017-07-12")} | more)


def proposed(who, **more):
    """By both ways to ask, which must say the same."""
    matches = likely_same(who, **more)
    assert likely_same_of_each([who], **more) == [matches]
    return [(match.number, match.verdict) for match in matches]


def test_the_same_person_is_proposed_once_for_all_languages(karim):
    match = likely_same(
        asked("Inventado Kareem", sources=frozenset({"paper.example/a"}))
    )
    assert [(each.key, each.number, each.verdict) for each in match] == [
        (karim.translation_key, karim.number, Verdict.PERHAPS)
    ]
    assert match[0].reasons == (
        "the same name in another spelling",
        "the dates overlap: 12 July 2017",
        "a source in common",
    )


def test_the_best_comes_first(above, karim):
    close = person(above, name="Karima Inventado", origins=SUDAN)
    who = asked("Karim Inventado", countries=frozenset({"SD"}))
    assert proposed(who) == [
        (karim.number, Verdict.SAME),
        (close.number, Verdict.PERHAPS),
    ]


def test_a_page_is_described_by_its_facts(karim):
    assert described_page(karim) == Described(
        names=("Karim Inventado",),
        dates=on("2017-07-12"),
        age=karim_age(30),
        countries=frozenset({"SD"}),
        place=Place(frozenset({"exempleville"})),
        sources=frozenset({"paper.example/a"}),
        key=karim.translation_key,
        number=karim.number,
    )


def karim_age(years):
    return described({"age_from": years}, {}).age


def test_a_page_does_not_find_itself_in_any_language(above, karim):
    assert proposed(described_page(karim)) == []
    assert proposed(described_page(in_language(karim, "fr"))) == []
    twin = person(above, name="Karim Inventado", publish=False)
    assert proposed(described_page(karim)) == [(twin.number, Verdict.SAME)]


def test_drafts_are_compared_as_they_stand_now(above):
    page = person(above, name="Karim Inventado", death_date="2010", publish=False)
    page.death_date = on("2017-07-12")[0]
    page.name = "Testo Otherov"
    page.save_revision()
    assert proposed(asked("Testo Otherov")) == [(page.number, Verdict.SAME)]
    assert proposed(asked("Karim Inventado")) == [(page.number, Verdict.SAME)]


def test_who_was_said_to_be_another_is_not_proposed_again(above, karim):
    other = person(above, name="Karim Inventado")
    say_not_the_same(karim.translation_key, other.translation_key)
    assert proposed(described_page(karim)) == []
    assert proposed(described_page(other)) == []
    assert len(proposed(asked("Karim Inventado"))) == 2


def test_who_is_excluded_is_not_proposed(karim):
    assert proposed(asked("Karim Inventado"), exclude=[karim.translation_key]) == []


def test_someone_unnamed_is_found_by_when_where_and_from_where(above):
    page = person(
        above, name="", name_status="unknown", origins=SUDAN, place="Exempleville"
    )
    who = described(
        {
            "name": "Karim Inventado",
            "death_date": "2017-07-12",
            "age_from": 30,
            "place_as_reported": "plage d’Exempleville",
        },
        {},
    )
    assert proposed(who) == [(page.number, Verdict.PERHAPS)]
    assert proposed(replace(who, names=())) == [(page.number, Verdict.PERHAPS)]
    assert proposed(replace(who, dates=on("2017-08-12"))) == []
    assert proposed(replace(who, place=Place(frozenset({"autreville"})))) == []


def test_of_one_incident_the_unnamed_are_not_each_other(above, trees):
    wreck = incident(trees.incidents["en"])
    facts = {"name_status": "unknown", "origins": SUDAN, "place": "Exempleville"}
    pages = [person(above, name="", incident=wreck, **facts) for _each in range(2)]
    assert proposed(described_page(pages[0])) == []


@pytest.mark.parametrize("how", ["withholding", "status", "draft"])
def test_a_withheld_name_is_neither_compared_nor_told(above, how):
    facts = {"origins": SUDAN, "place": "Exempleville", "name": "Kanarien Vogel"}
    page = person(above, **facts)
    page.other_names = [OtherName(text="Canari Oiseau")]
    if how == "withholding":
        key = page.translation_key
        Withholding.objects.create(translation_key=key, fact="name")
    else:
        page.name_status = "withheld"
    revision = page.save_revision()
    if how != "draft":
        revision.publish()
    around = {
        "countries": frozenset({"SD"}),
        "place": Place(frozenset({"exempleville"})),
    }
    answers = {
        name: likely_same(asked(name, **around))
        for name in ("Kanarien Vogel", "Canari Oiseau", "Testo Otherov")
    }
    right, alias, wrong = answers.values()
    assert right == alias == wrong
    assert [match.verdict for match in right] == [Verdict.PERHAPS]
    assert right[0].reasons[0] == "no name to compare"
    assert likely_same(asked("Kanarien Vogel", dates=on("2010-01-01"))) == []


def test_a_name_that_is_not_withheld_would_have_been_told(above):
    person(above, name="Kanarien Vogel", origins=SUDAN, place="Exempleville")
    assert len(proposed(asked("Kanarien Vogel"))) == 1
    assert proposed(asked("Testo Otherov")) == []


@pytest.mark.parametrize(
    ("fact", "empty"), [("age", "age"), ("origins", "countries"), ("place", "place")]
)
def test_another_withheld_fact_is_not_compared(karim, fact, empty):
    before = described_page(karim)
    Withholding.objects.create(translation_key=karim.translation_key, fact=fact)
    after = described_page(karim)
    assert after == replace(before, **{empty: getattr(Described(), empty)})
    assert before != after


def test_a_point_is_compared_whatever_it_is_written_as():
    for north, east in (
        ("50.9", "1.5"),
        (Decimal("50.9"), Decimal("1.5")),
        (50.9, 1.5),
    ):
        facts = {"latitude": north, "longitude": east}
        assert described(facts, {}).place.point == (50.9, 1.5)
    assert described({"latitude": 50.9}, {}).place.point is None


@pytest.mark.parametrize("who", [Described(), asked("\x00'\"%_"), asked("x" * 20000)])
def test_nothing_and_anything_can_be_asked(karim, who):
    assert proposed(who) == []


def test_many_people_ask_no_more_of_the_database(above, karim):
    who = asked("Karim Inventado", countries=frozenset({"SD"}))
    few = [queries(likely_same, who), queries(likely_same_of_each, [who])]
    for number in range(5):
        person(above, name=f"Karim Inventado {number}", publish=number % 2)
    many = [queries(likely_same, who), queries(likely_same_of_each, [who] * 20)]
    assert few == many == [6, 3]


def queries(ask, who):
    with CaptureQueriesContext(connection) as captured:
        ask(who)
    return len(captured)
