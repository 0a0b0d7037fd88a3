"""The accounts as in public: with a second factor."""

import pytest

from tests.factories.users import UserFactory


@pytest.fixture(autouse=True)
def as_in_public(settings):
    settings.SECOND_FACTOR = True


@pytest.fixture
def editor(trees):
    return UserFactory(username="invented-editor", role="Editors")


@pytest.fixture
def administrator(trees):
    return UserFactory(username="invented-administrator", role="Administrators")
