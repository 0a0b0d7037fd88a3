"""Every package that is asked for has a line that says what for."""

import re

import pytest

from .reading import ROOT, first_cells, page

DECISION = "docs/decisions/0002-dependencies.md"
REQUIRED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[a-z,]+\])?==", re.MULTILINE)


def required(name):
    return REQUIRED.findall((ROOT / name).read_text())


def chapter(title):
    """The packages in the table below a heading."""
    _before, after = page(DECISION).split(f"## Decision: {title}\n")
    cells = first_cells(after.split("\n## ")[0])
    return [cell for cell in cells if cell != "package"]


@pytest.mark.parametrize(
    ("name", "title"),
    [("requirements.in", "to run"), ("requirements-dev.in", "to test and change")],
)
def test_every_package_has_its_line_in_the_same_order(name, title):
    assert chapter(title) == required(name)


def test_packages_are_found():
    assert REQUIRED.findall("# a==1\n-r b.in\nc[d]==2\ne-f==3\n") == ["c", "e-f"]
