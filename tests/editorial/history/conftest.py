"""An entry with a history."""

import pytest

from tests.factories.people import person


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name="Test Name", life="A life.")
