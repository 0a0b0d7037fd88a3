"""The example records as they are read from their files."""

import pytest

from memorial.exchange.examples.reading import read_examples


@pytest.fixture(scope="session")
def examples():
    return read_examples()


@pytest.fixture(scope="session")
def people(examples):
    """The people of the examples by their key."""
    _incidents, people = examples
    return {person.key: person for person in people}
