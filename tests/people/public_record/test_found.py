"""What a question finds, and that nothing withheld is found by any of it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from memorial.people.actions.index_entries import index_entries
from memorial.people.models import OtherName, PersonSource, Withholding
from memorial.people.public_record.found import found
from tests.factories.people import incident, person


@pytest.fixture
def ask(trees):
    def asked(question, code="en", **options):
        with translation.override(code):
            return found(question, trees.locale[code], **options)

    return asked


def called(answers):
    return [each.line.called for each in answers]


def with_names(parent, name, *others, **fields):
    page = person(parent, name=name, publish=False, **fields)
    page.other_names = [OtherName(**other) for other in others]
    page.save_revision().publish()
    return page


def test_a_name_is_found_in_any_spelling_and_script(trees, ask):
    person(trees.timeline["en"], name="Mohamed Testine")
    for question in ("Muhammad", "محمد", "MOHAMMED testin", "testine mohamed"):
        assert called(ask(question).named) == ["Mohamed Testine"], question


def test_it_says_which_name_matched(trees, ask):
    original = {"text": "ተስፋይ", "kind": "original", "language": "ti"}
    with_names(trees.timeline["en"], "Testina Falsa", original)
    [each] = ask("Tesfay").named
    assert (each.line.called, each.name.text) == ("Testina Falsa", "ተስፋይ")
    assert (each.name.language, each.name.kind) == ("ti", "the name in its own script")
    [each] = ask("testina").named
    assert each.name.text == "Testina Falsa"


def test_near_names_come_after_and_say_so(trees, ask):
    above = trees.timeline["en"]
    for name in ("Hussein Testa", "Hassan Testa", "Hasan"):
        person(above, name=name)
    answers = ask("Hassan")
    assert called(answers.named) == ["Hasan", "Hassan Testa"] or called(
        answers.named
    ) == ["Hassan Testa", "Hasan"]
    assert called(answers.similar) == ["Hussein Testa"]
    assert [each.similar for each in answers.people] == [False, False, True]


def test_the_unnamed_are_found_by_when_where_age_and_origin(trees, ask):
    person(
        trees.timeline["en"],
        name="",
        name_status="unknown",
        age_from=19,
        death_date="2016-07-12",
        place="On the road to Loon-Plage",
        origins=[{"country": "ER"}],
    )
    for question in ("eritrea 19", "July 2016", "loon plage", "eritrea loon 2016"):
        [each] = ask(question).telling
        assert each.line.called == "A person whose name is not known", question
    assert ask("sudan 19").people == []
    [french] = ask("erythree juillet", "fr").telling
    assert french.parts == ("who", "when")


def test_a_name_and_a_word_together(trees, ask):
    person(trees.timeline["en"], name="Testina Falsa", circumstances="By a lighthouse.")
    person(trees.timeline["en"], name="Testina Vera")
    [each] = ask("testina lighthouse").telling
    assert (each.line.called, each.parts) == (
        "Testina Falsa",
        ("name", "circumstances"),
    )


def test_sources_and_incidents_are_found(trees, ask):
    page = person(trees.timeline["en"], name="Testina", publish=False)
    page.sources = [
        PersonSource(title="Invented Gazette"),
        PersonSource(title="Kanarienbuch", confidential=True),
    ]
    page.save_revision().publish()
    incident(trees.incidents["en"], heading="Invented shipwreck", place="off Falsaport")
    assert ask("gazette").telling[0].parts == ("sources",)
    assert ask("kanarienbuch").people == []
    [event] = ask("falsaport").incidents
    assert (event.line.called.text, event.parts) == ("Invented shipwreck", ("place",))


def everything(answers):
    return answers.people, answers.incidents, answers.more


@pytest.mark.parametrize("anew", [True, False])
def test_a_withheld_name_is_as_one_that_is_not_there(trees, ask, anew):
    """Also where what is looked up has not been worked out anew."""
    event = incident(trees.incidents["en"], summary="Kanarienvogel was there.")
    page = with_names(
        trees.timeline["en"],
        "Kanarienvogel Testa",
        {"text": "Canaryna"},
        life="Kanarienvogel sang.",
        incident=event,
    )
    assert len(ask("kanarienvogel").named) == len(ask("canaryna").named) == 1
    assert len(ask("kanarienvogel").incidents) == 1
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    if anew:
        index_entries([page.translation_key, event.translation_key])
    for question in ("Kanarienvogel", "kanarienvogel testa", "Canaryna", "kanarien"):
        assert everything(ask(question)) == ([], [], False), question


def test_once_worked_out_anew_it_costs_what_an_unknown_name_costs(trees, ask):
    page = person(trees.timeline["en"], name="Kanarienvogel")
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    index_entries([page.translation_key])
    costs = []
    for question in ("kanarienvogel", "nirgendvogel"):
        with CaptureQueriesContext(connection) as captured:
            ask(question)
        costs.append(len(captured))
    assert costs[0] == costs[1]


def test_it_costs_the_same_for_one_and_for_three(trees, ask):
    counts = []
    for number in range(3):
        person(trees.timeline["en"], name=f"Testina {number}", life="Falsaport.")
        incident(trees.incidents["en"], summary="Falsaport.")
        for question in ("testina", "falsaport"):
            with CaptureQueriesContext(connection) as captured:
                ask(question)
            counts.append((question, len(captured)))
    assert len(set(counts)) == 2


def test_it_says_where_more_is_told_than_it_lists(trees, ask):
    for number in range(3):
        person(trees.timeline["en"], name=f"Testina {number}", life="Falsaport.")
    few, all_of_them = ask("falsaport", most=2), ask("falsaport")
    assert (len(few.telling), few.more) == (2, True)
    assert (len(all_of_them.telling), all_of_them.more) == (3, False)
