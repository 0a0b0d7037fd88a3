"""Two entries of one person are found by the command, until they are told apart."""

from django.core.management import call_command

from memorial.editorial.quality.rule import all_rules
from memorial.people.actions.say_not_the_same import say_not_the_same
from memorial.people.models import Withdrawal
from tests.editorial.quality.finding import found
from tests.factories.people import person


def test_it_finds_whom_the_command_found(trees, capsys):
    one = person(trees.timeline["en"], name="Mohamed Ficta")
    other = person(trees.timeline["fr"], name="Mohammad Ficta", publish=False)
    person(trees.timeline["en"], name="Bo Altera", death_date="2011")
    assert found("possible_duplicates") == {}
    call_command("find_duplicates")
    assert capsys.readouterr().out == "1 pairs may be one person each.\n"
    when = "30 years old, 12 July 2017"
    assert found("possible_duplicates") == {
        "Mohamed Ficta": f"Mohammad Ficta, {when} (n° {other.number})",
        "Mohammad Ficta": f"Mohamed Ficta, {when} (n° {one.number})",
    }


def test_who_was_told_apart_or_withdrawn_is_found_no_more(trees):
    pages = [person(trees.timeline["en"], name="Mohamed Ficta") for _ in range(3)]
    call_command("find_duplicates")
    assert len(found_keys()) == 3
    say_not_the_same(pages[0].translation_key, pages[1].translation_key)
    assert len(found_keys()) == 3
    Withdrawal.objects.create(translation_key=pages[2].translation_key)
    assert found_keys() == []


def found_keys():
    return all_rules()["possible_duplicates"].keys()
