"""A translator who is logged in, and an entry to translate."""

import pytest

from tests.factories.people import in_language, looked_at, person
from tests.factories.users import UserFactory


@pytest.fixture
def translator(trees, client):
    user = UserFactory(role="Translators")
    if hasattr(user, "languages"):
        user.languages.add(trees.locale["fr"])
    client.force_login(user)
    return user


@pytest.fixture
def entry(trees):
    facts = {"name": "Test Name", "life": "A life.", "summary": "One sentence."}
    return looked_at(person(trees.timeline["en"], **facts))


@pytest.fixture
def french(entry):
    return in_language(entry, "fr")
