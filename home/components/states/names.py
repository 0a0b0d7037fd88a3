"""The names to read aloud."""

from memorial.timeline.aloud.people import to_read

from ..invented.lists import FULL_LINE, UNNAMED_LINE

STATES = {
    "people_counted": {"one": {"count": 1}, "several": {"count": 12}},
    "person_to_read": {
        "all is known": lambda: {"person": to_read(FULL_LINE)},
        "nothing is known": lambda: {"person": to_read(UNNAMED_LINE)},
    },
}
