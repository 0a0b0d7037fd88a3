"""What the tests of the screens for sources stand on."""

import pytest

from tests.factories.users import UserFactory
from tests.fetching.pretend_web import web
from tests.people.conftest import captures

__all__ = ["captures", "web"]


@pytest.fixture
def editor(trees, client):
    user = UserFactory(role="Editors")
    client.force_login(user)
    return user
