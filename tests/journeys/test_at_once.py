"""Two who do the same at the same time: one outcome, and a sentence for the other."""

from functools import partial

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import connection

from memorial.accounts.actions.accept_invitation import accept_invitation
from memorial.accounts.actions.invite import invite
from memorial.accounts.models import Invitation, User
from memorial.people import ledger
from memorial.people.actions.answer_request import answer_request
from memorial.people.actions.merge_entries import merge_entries
from memorial.people.actions.open_request import open_request
from memorial.people.actions.withhold import withhold
from memorial.people.joining.refusing import Refused
from memorial.people.models import (
    CareRequest,
    Joining,
    Outcome,
    PersonPage,
    Withdrawal,
    Withholding,
)
from tests.factories.people import person
from tests.factories.trees import standing_trees
from tests.factories.users import UserFactory
from tests.journeys.own_database import at_once, own_database

pytestmark = pytest.mark.skipif(
    connection.vendor != "postgresql",
    reason="SQLite lets one write at a time; it is run on PostgreSQL",
)
AGAIN = range(3)


@pytest.fixture
def own(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), own_database():
        yield


@pytest.fixture
def trees(own, transactional_db):
    """As everywhere, but seen by everybody; what is emptied afterwards is the copy."""
    return standing_trees()


def entry(trees, name="Novella Ficta"):
    return person(trees.timeline["en"], name=name)


def moderators(number):
    return [UserFactory(role="Moderators") for _ in range(number)]


def refused(outcomes):
    return [each for each in outcomes if isinstance(each, Exception)]


def all_kinds(outcomes, kind):
    return all(isinstance(each, kind) for each in refused(outcomes))


@pytest.mark.parametrize("time", AGAIN)
def test_two_voices_at_once_decide_once(trees, time):
    page, editor = entry(trees), UserFactory(role="Editors")
    asked = open_request(page.translation_key, "withdraw", by=editor, at_once=False)
    voices = [
        partial(answer_request, asked, by=by, agrees=True) for by in moderators(3)
    ]
    outcomes = at_once(*voices)
    assert [str(each.message) for each in refused(outcomes)] == [
        "This has been decided already."
    ]
    asked.refresh_from_db()
    assert (asked.outcome, asked.voices.count()) == (Outcome.AGREED, 2)
    assert Withdrawal.objects.count() == 1
    assert not PersonPage.objects.get(pk=page.pk).live


@pytest.mark.parametrize("time", AGAIN)
def test_a_yes_and_a_no_at_once_are_one_decision(trees, time):
    page, (first, second, third) = entry(trees), moderators(3)
    asked = open_request(page.translation_key, "withhold", fact="name", by=first)
    at_once(
        partial(answer_request, asked, by=second, agrees=True),
        partial(answer_request, asked, by=third, agrees=False),
    )
    asked.refresh_from_db()
    assert asked.outcome == Outcome.AGREED
    assert Withholding.objects.count() == 1
    assert ledger.holds(["Novella Ficta"], kind=ledger.NAMELESS)


@pytest.mark.parametrize("time", AGAIN)
def test_one_entry_is_merged_into_one_other(trees, time):
    one, other, third = (entry(trees, f"Gemina Ficta {n}") for n in "abc")
    outcomes = at_once(partial(merge, one, other), partial(merge, third, other))
    assert all_kinds(outcomes, Refused) and len(refused(outcomes)) == 1
    assert Joining.objects.count() == 1
    assert standing() == {one.number, third.number}


@pytest.mark.parametrize("time", AGAIN)
def test_two_that_are_merged_into_each_other_leave_one(trees, time):
    one, other = entry(trees, "Gemina Ficta a"), entry(trees, "Gemina Ficta b")
    outcomes = at_once(partial(merge, one, other), partial(merge, other, one))
    assert all_kinds(outcomes, Refused) and len(refused(outcomes)) == 1
    assert len(standing()) == 1


@pytest.mark.parametrize("time", AGAIN)
def test_in_a_row_nobody_is_lost(trees, time, client):
    one, other, third = (entry(trees, f"Gemina Ficta {n}") for n in "abc")
    outcomes = at_once(partial(merge, one, other), partial(merge, other, third))
    assert all_kinds(outcomes, Refused)
    assert one.number in standing()
    for page in (one, other, third):
        answer = client.get(page.permanent_address, follow=True)
        assert answer.status_code == 200


@pytest.mark.parametrize("time", AGAIN)
def test_two_who_ask_to_withhold_at_once_ask_once(trees, time):
    page = entry(trees)
    asking = [
        partial(open_request, page.translation_key, "withhold", fact="name", by=by)
        for by in (UserFactory(role="Editors"), *moderators(1))
    ]
    outcomes = at_once(*asking)
    assert all_kinds(outcomes, ValidationError) and len(refused(outcomes)) == 1
    assert (CareRequest.objects.count(), Withholding.objects.count()) == (1, 1)


@pytest.mark.parametrize("time", AGAIN)
def test_two_who_withhold_at_once_withhold_once(trees, time, settings):
    page = entry(trees)
    outcomes = at_once(*[partial(withhold, page.translation_key, "name")] * 2)
    assert sorted(outcomes) == [False, True]
    assert Withholding.objects.count() == 1
    lines = settings.LEDGER_FILE.read_text().split()
    assert len(lines) == len(set(lines)) == 2
    assert "Ficta" not in PersonPage.objects.get(pk=page.pk).title


@pytest.mark.parametrize("time", AGAIN)
def test_an_invitation_makes_one_account(trees, time):
    by = UserFactory(role="Administrators")
    role = Group.objects.get(name="Editors")
    invitation, _link = invite("x@example.org", role, by=by)
    before = User.objects.count()
    outcomes = at_once(
        *(
            partial(accept, invitation, username=f"ficta-{number}")
            for number in range(3)
        )
    )
    assert sorted(each is None for each in outcomes) == [False, True, True]
    assert User.objects.count() == before + 1
    assert Invitation.objects.get().used_at


def accept(invitation, username):
    return accept_invitation(invitation, username=username, password="an invented one")


def merge(stays, goes):
    return merge_entries(
        stays=stays.number, goes=goes.number, chosen={"name": "one"}, by=None
    )


def standing():
    return set(PersonPage.objects.live().values_list("number", flat=True))
