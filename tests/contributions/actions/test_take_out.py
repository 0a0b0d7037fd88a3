"""Permission is taken back: credit and licence change at once, editors do the rest."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.utils import timezone

from memorial.contributions.actions.come_back import change_consents, withdraw
from memorial.contributions.actions.decide import report, take_up_again
from memorial.contributions.actions.draft_entry import keep_origin
from memorial.contributions.handling.terms import is_late, late
from memorial.contributions.models import Contribution
from memorial.people.joining.refusing import Refused
from memorial.people.models import Provenance
from tests.contributions.handling.conftest import (  # noqa: F401
    desk,
    own_media,
    own_quarantine,
)
from tests.contributions.handling.test_approving import approve
from tests.factories.contributions import attach, contribution
from tests.factories.people import person

GIVEN = {"text", "photo", "credit", "copies"}


@pytest.fixture
def page(trees):
    return person(trees.timeline["en"], name="Novella Ficta")


@pytest.fixture
def accepted(page):
    """Its words stand in the entry."""
    sent = contribution("entry", about=page.translation_key, allowed=GIVEN)
    keep_origin(sent, page.translation_key, ["circumstances", "portrait"])
    sent.to("accepted")
    return sent


def waiting():
    return list(Contribution.objects.waiting())


@pytest.mark.parametrize(
    ("ended", "terms"),
    [
        ("credit", ("", "cc-by")),
        ("copies", ("Fictive Fotografa", "this-archive")),
        ("text", ("Fictive Fotografa", "cc-by")),
    ],
)
def test_credit_and_licence_change_at_once(desk, page, ended, terms):  # noqa: F811
    sent = contribution("entry", about=page.translation_key, allowed=GIVEN)
    approve(desk, sent, attach(sent).sheets.get(), licence="cc-by")
    change_consents(sent, GIVEN - {ended}, "en")
    image = sent.pictures.get().image
    assert (image.credit, image.licence) == terms


def test_text_taken_back_waits_as_urgent_and_is_told(
    desk,  # noqa: F811
    page,
    accepted,
    django_capture_on_commit_callbacks,
):
    assert waiting() == []
    with django_capture_on_commit_callbacks(execute=True):
        change_consents(accepted, GIVEN - {"text"}, "en")
    assert (waiting(), accepted.urgent, accepted.state) == (
        [accepted],
        True,
        "accepted",
    )
    assert "today" in mail.outbox[0].body
    assert "permission taken back" in desk.read("queue").text
    told = desk.read("one", accepted.pk).text
    assert f"take it out of the entry No. {page.number}." in told
    assert "This came from it: Circumstances" in told


@pytest.mark.parametrize("ended", ["photo", "credit", "copies"])
def test_another_permission_taken_back_asks_nobody(accepted, ended):
    change_consents(accepted, GIVEN - {ended}, "en")
    assert waiting() == []


def test_of_what_never_stood_in_an_entry_nothing_is_taken_out(page):
    sent = contribution("entry", about=page.translation_key, allowed=GIVEN)
    keep_origin(sent, page.translation_key, ["portrait"])
    sent.to("accepted")
    withdraw(sent)
    assert waiting() == []


def test_withdrawn_as_a_whole_it_waits_until_an_editor_has_done_it(
    desk,  # noqa: F811
    accepted,
):
    withdraw(accepted)
    assert waiting() == [accepted]
    answer = desk.do(accepted, "taken_out")
    assert "nothing of it stands in the entry" in answer.text
    assert (waiting(), accepted.state, accepted.urgent) == ([], "withdrawn", False)
    assert [each.field for each in Provenance.objects.all()] == ["portrait"]
    assert accepted.steps.last().by == desk.user
    assert "Nothing of it is to be taken out" in desk.do(accepted, "taken_out").text


def test_withdrawn_on_request_it_waits_as_well(desk, accepted):  # noqa: F811
    desk.do(accepted, "withdraw", sure="yes")
    assert waiting() == [accepted]


def test_allowed_again_it_waits_no_more(accepted):
    change_consents(accepted, GIVEN - {"text"}, "en")
    change_consents(accepted, GIVEN, "en")
    assert (waiting(), accepted.urgent) == ([], False)


def test_accepting_it_again_does_not_close_it(desk, accepted):  # noqa: F811
    change_consents(accepted, GIVEN - {"text"}, "en")
    desk.do(accepted, "reopen")
    desk.do(accepted, "accept")
    assert waiting() == [accepted]


def test_what_was_withdrawn_comes_back_by_no_way(desk, accepted):  # noqa: F811
    withdraw(accepted)
    for deed in (report, take_up_again):
        with pytest.raises(Refused):
            deed(accepted, by=desk.user)


def test_permission_taken_back_begins_the_days_anew(accepted):
    Contribution.objects.update(received_on=timezone.localdate() - timedelta(days=99))
    accepted.refresh_from_db()
    withdraw(accepted)
    assert not is_late(accepted)
    with time_machine.travel(timezone.now() + timedelta(days=8)):
        assert is_late(accepted)
        assert list(late(Contribution.objects.all())) == [accepted]
