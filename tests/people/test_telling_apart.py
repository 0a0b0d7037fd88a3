"""No two links read the same."""

from datetime import date

import pytest

from memorial.dates.uncertain import UncertainDate
from memorial.people.public_record.facts import PublicAge
from memorial.people.telling_apart import apart, links
from tests.timeline.public_lines import line, origins

NOBODY = "A person whose name is not known"
DAY = UncertainDate.from_edtf("2017-07-12")
FACTS = {"age": PublicAge(25, 25), "origins": origins("SD")}


def unnamed(number, **facts):
    return line(number, called=NOBODY, named=False, **facts)


def short(people):
    return [(link.name, link.more) for link in links(people).values()]


def test_a_name_that_one_person_has_needs_nothing_besides():
    assert apart([line(1, date=DAY), line(2, date=DAY)]) == {}


def test_the_unnamed_are_told_by_their_date():
    assert apart([unnamed(1, date=DAY)]) == {1: "12 July 2017"}


def test_namesakes_are_told_by_their_date_unless_age_or_origin_tells_them():
    namesakes = [line(number, called="Testina", date=DAY) for number in (1, 2)]
    other_day = line(2, called="Testina", date=UncertainDate.from_edtf("2016"))
    older = line(2, called="Testina", date=DAY, **FACTS)
    assert apart([namesakes[0], other_day]) == {1: "12 July 2017", 2: "2016"}
    assert apart([namesakes[0], older]) == {}
    assert apart(namesakes) == {1: "12 July 2017, no. 1", 2: "12 July 2017, no. 2"}


def test_people_of_whom_nothing_is_known_are_told_by_their_number():
    assert apart([unnamed(1), unnamed(2)]) == {1: "no. 1", 2: "no. 2"}


def test_one_person_twice_on_a_page_is_nobody_else():
    assert apart(iter([unnamed(1, date=DAY)] * 2)) == {1: "12 July 2017"}


@pytest.mark.parametrize("number", [1234])
def test_a_number_is_written_as_in_the_address(number):
    assert apart([unnamed(number), unnamed(2)])[number] == "no. 1234"


def test_a_short_link_says_a_name_and_what_it_takes():
    people = [
        line(1),
        unnamed(2, date=DAY, **FACTS),
        unnamed(3, day=date(2016, 1, 1)),
        unnamed(4),
    ]
    assert short(people) == [
        ("Testina 1", ""),
        (NOBODY, "25 years old, Sudan, 12 July 2017"),
        (NOBODY, "no. 3"),
        (NOBODY, "no. 4"),
    ]
