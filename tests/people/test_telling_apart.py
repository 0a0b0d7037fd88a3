"""No two links read the same."""

from memorial.people.public_record.facts import PublicAge
from memorial.timeline.map.telling_apart import links
from tests.timeline.public_lines import line, origins

NOBODY = "A person whose name is not known"


def told(people):
    return [(link.name, link.more, link.number) for link in links(people).values()]


def test_a_name_is_enough_and_unnamed_people_are_told_apart():
    people = [
        line(1),
        line(2, called=NOBODY, age=PublicAge(25, 25), origins=origins("SD")),
        line(3, called=NOBODY),
        line(4, called=NOBODY),
    ]
    assert told(people) == [
        ("Testina 1", "", None),
        (NOBODY, "25 years old, Sudan", None),
        (NOBODY, "", 3),
        (NOBODY, "", 4),
    ]
