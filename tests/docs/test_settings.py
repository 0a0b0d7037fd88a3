"""Every variable that the settings read is documented, and no other."""

import ast
import re

import pytest

from .reading import ROOT, first_cells, page, pages

VARIABLE = re.compile(r"MEMORIAL_[A-Z_]+|PORT")
MENTIONED = re.compile(r"\bMEMORIAL_[A-Z_]*[A-Z]")


def read_in(source):
    """The variables that a module names as a whole string."""
    return {
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and VARIABLE.fullmatch(node.value)
    }


def read_by_the_settings():
    paths = (ROOT / "memorial" / "settings").rglob("*.py")
    return set().union(*(read_in(path.read_text()) for path in paths))


def documented():
    cells = first_cells(page("docs/operating/settings.md"))
    return [cell for cell in cells if cell != "variable"]


def test_the_documentation_has_every_variable_and_no_other():
    assert set(documented()) == read_by_the_settings()


def test_no_variable_is_documented_twice():
    assert len(documented()) == len(set(documented()))


@pytest.mark.parametrize("name", sorted(pages()))
def test_no_page_names_a_variable_that_nobody_reads(name):
    assert set(MENTIONED.findall(page(name))) - read_by_the_settings() == set()


def test_variables_are_found_in_code():
    source = 'a = text("MEMORIAL_A", "x")\nb = f"MEMORIAL_B is {a}"  # MEMORIAL_C'
    assert read_in(source) == {"MEMORIAL_A"}


def test_variables_are_found_on_a_page():
    table = "| variable | meaning |\n|---|---|\n| `MEMORIAL_A` | x `MEMORIAL_B` |\n"
    assert first_cells(table) == ["variable", "MEMORIAL_A"]
    assert MENTIONED.findall("`MEMORIAL_A=1`, MEMORIAL_*") == ["MEMORIAL_A"]
