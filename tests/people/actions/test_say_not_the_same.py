"""Two entries that are two people, remembered."""

from uuid import UUID

import pytest

from memorial.people.actions.say_not_the_same import say_not_the_same
from memorial.people.models import NotTheSame

ONE, OTHER = UUID(int=1), UUID(int=2)
pytestmark = pytest.mark.django_db


def test_it_is_remembered_once_in_whichever_order():
    say_not_the_same(OTHER, ONE)
    say_not_the_same(ONE, OTHER)
    assert list(NotTheSame.objects.values_list("one", "other")) == [(ONE, OTHER)]


def test_an_entry_is_the_same_as_itself():
    with pytest.raises(ValueError, match="itself"):
        say_not_the_same(ONE, ONE)
    assert NotTheSame.objects.count() == 0


def test_it_is_remembered_who_said_so(moderator):
    assert say_not_the_same(ONE, OTHER, by=moderator).by == moderator
