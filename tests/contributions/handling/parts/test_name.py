"""A name as the family wants it to be shown."""

import pytest

from memorial.contributions.handling.parts.name import as_shown


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("full", "Novella Maria Ficta"),
        ("", "Novella Maria Ficta"),
        ("none", "Novella Maria Ficta"),
        ("first", "Novella"),
        ("initials", "N. M. F."),
    ],
)
def test_it_is_shortened_as_asked(shown, name):
    assert as_shown("Novella Maria Ficta", shown) == name


@pytest.mark.parametrize("shown", ["full", "first", "initials"])
def test_no_name_is_none(shown):
    assert as_shown("", shown) == ""
