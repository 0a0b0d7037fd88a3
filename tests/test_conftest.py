"""Which tests are run on every kind of database."""

import pytest
from django.db import connection

from tests.conftest import asks_the_database


def test_one_that_asks_no_database(request):
    assert not asks_the_database(request.node)
    with pytest.raises(RuntimeError, match="Database access not allowed"):
        connection.cursor()


def test_one_that_asks_by_a_fixture_of_a_fixture(moderator, request):
    assert asks_the_database(request.node)


@pytest.mark.django_db
def test_one_that_is_marked(request):
    assert asks_the_database(request.node)
