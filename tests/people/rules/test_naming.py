"""What a person is called, and the address that follows."""

import pytest
from django.utils import translation

from memorial.people.rules.naming import called, public_name, slug

UNNAMED = (
    "A person whose name is not known",
    "Une personne dont on ne connaît pas le nom",
)
WITHHELD = ("Name not published", "Nom non publié")


@pytest.mark.parametrize(
    ("name", "status", "may_be_shown", "expected"),
    [
        ("Testina", "known", True, ("Testina", "Testina")),
        ("Testina", "partial", True, ("Testina", "Testina")),
        ("T. I.", "initials", True, ("T. I.", "T. I.")),
        ("Testina", "withheld", True, WITHHELD),
        ("", "withheld", True, WITHHELD),
        ("Testina", "known", False, WITHHELD),
        ("", "unknown", True, UNNAMED),
        ("", "unknown", False, UNNAMED),
        ("", "known", True, UNNAMED),
    ],
)
def test_what_a_person_is_called(name, status, may_be_shown, expected):
    for language, words in zip(("en", "fr"), expected, strict=True):
        with translation.override(language):
            assert called(name, status, may_be_shown=may_be_shown) == words


def test_no_name_is_public_that_may_not_be_shown():
    assert public_name("Testina", "known", may_be_shown=False) == ""


@pytest.mark.parametrize(
    ("name", "expected"), [("Testina", "7-testina"), ("", "7"), ("!!", "7")]
)
def test_the_address_of_an_entry(name, expected):
    assert slug(7, name) == expected
