"""Other names, put apart, each in the direction of its letters."""

import pytest

from memorial.contributions.handling.parts.others import direction, parted


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Nova, Novelina", ["Nova", "Novelina"]),
        ("Nova; Novelina\nNova", ["Nova", "Novelina"]),
        ("نوفا، نوفيلا", ["نوفا", "نوفيلا"]),
        (" , ;\n", []),
        ("", []),
    ],
)
def test_names_are_put_apart(told, names):
    assert parted(told) == names


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("محمد", "rtl"),
        ("עדן", "rtl"),
        ("ኣለም", "ltr"),
        ("Nova", "ltr"),
        ("12", "ltr"),
        ("« محمد »", "rtl"),
    ],
)
def test_a_name_is_written_as_its_letters_are(name, way):
    assert direction(name) == way
