"""What is done with one press of a button, and what is refused."""

import pytest
from django.core.files.storage import storages
from django.utils import timezone

from memorial.contributions.actions.approve_picture import Approval, approve_picture
from memorial.contributions.actions.holding import seen_now
from memorial.contributions.models import Answer, Receipt
from tests.factories.contributions import attach, contribution
from tests.factories.people import person
from tests.factories.users import UserFactory

WORDS = {("what", "what"): "An invented story."}


def events(sent):
    return [step.event for step in sent.steps.all()]


def test_taken_laid_back_and_handed_over(desk):
    sent, other = contribution(), UserFactory(role="Administrators")
    desk.do(sent, "take")
    assert sent.in_hands_of == desk.user
    desk.do(sent, "lay_back")
    assert sent.in_hands_of is None
    desk.do(sent, "hand_over", to=other.pk)
    assert sent.in_hands_of == other
    assert events(sent) == ["sent", "taken", "laid_back", "handed_over"]


@pytest.mark.parametrize("to", ["", "0", "-1", "9" * 40, "<b>", "editor"])
def test_it_is_handed_over_only_to_somebody_who_may_handle_it(desk, to):
    sent, editor = contribution(), UserFactory(role="Editors")
    answer = desk.do(sent, "hand_over", to=editor.pk if to == "editor" else to)
    assert "Choose somebody who handles" in answer.text
    assert (sent.in_hands_of, events(sent)) == (None, ["sent"])


def test_accepted_the_day_is_kept_and_goes_when_it_is_taken_up_again(desk):
    sent = contribution()
    desk.do(sent, "accept")
    assert (sent.state, sent.decided_on) == ("accepted", timezone.localdate())
    desk.do(sent, "reopen")
    assert (sent.state, sent.decided_on) == ("received", None)
    assert events(sent) == ["sent", "accepted", "reopened"]


def test_declined_with_a_reason(desk):
    sent = contribution()
    desk.do(sent, "decline", because="known")
    assert (sent.state, sent.declined_because) == ("declined", "known")
    assert sent.decided_on == timezone.localdate()


def test_it_is_not_declined_while_a_picture_of_it_is_approved(desk):
    sent = contribution(allowed=["photo"])
    approval = Approval({"en": "A woman."}, licence="this-archive")
    approve_picture(attach(sent).sheets.get(), approval, by=desk.user)
    answer = desk.do(sent, "decline", because="known")
    assert "A picture of it was approved." in answer.text
    assert sent.state == "received"


@pytest.mark.parametrize("because", ["", "abuse", "x" * 99, "kn\x00own"])
def test_it_is_not_declined_without_a_reason(desk, because):
    sent = contribution()
    answer = desk.do(sent, "decline", because=because)
    assert "Choose the reason" in answer.text
    assert (sent.state, events(sent)) == ("received", ["sent"])


def test_hateful_it_is_rejected_and_erased_in_one_step(
    desk, django_capture_on_commit_callbacks
):
    sent = contribution(answers=WORDS)
    attach(sent)
    with django_capture_on_commit_callbacks(execute=True):
        desk.do(sent, "report")
    assert (sent.state, sent.declined_because) == ("declined", "abuse")
    assert (Answer.objects.count(), sent.attachments.count()) == (0, 0)
    assert storages["quarantine"].listdir("")[1] == []
    assert events(sent) == ["sent", "reported"]


def test_withdrawn_on_request_all_of_it_goes_once_somebody_is_sure(desk):
    sent = contribution(answers=WORDS)
    attach(sent)
    assert "mark that you are sure" in desk.do(sent, "withdraw").text
    assert Answer.objects.count() == 1
    desk.do(sent, "withdraw", sure="yes")
    assert (sent.state, sent.decided_on) == ("withdrawn", timezone.localdate())
    assert Answer.objects.count() + Receipt.objects.count() == 0
    assert "nothing of it is left" in desk.do(sent, "reopen").text
    assert "nothing of it is left" in desk.do(sent, "withdraw", sure="yes").text
    assert events(sent) == ["sent", "withdrawn"]


@pytest.mark.parametrize("deed", ["accept", "decline"])
def test_what_is_decided_is_not_decided_again(desk, deed):
    sent = contribution(state="accepted")
    answer = desk.do(sent, deed, because="known")
    assert "This is decided already" in answer.text
    assert events(sent) == ["sent"]


def test_the_second_of_two_is_told_and_nothing_is_done_twice(desk):
    sent = contribution()
    shown = seen_now(sent)
    desk.do(sent, "accept", seen=shown)
    answer = desk.do(sent, "decline", because="known", seen=shown)
    assert "Nothing was done: look at it again." in answer.text
    assert (sent.state, events(sent)) == ("accepted", ["sent", "accepted"])


@pytest.mark.parametrize("seen", ["", "0", "x", "9" * 50])
def test_a_form_that_nobody_was_shown_does_nothing(desk, seen):
    sent = contribution()
    assert "Nothing was done" in desk.do(sent, "accept", seen=seen).text
    assert events(sent) == ["sent"]


@pytest.mark.parametrize("deed", ["", "erase", "<script>", "done"])
def test_what_is_no_deed_does_nothing(desk, deed):
    sent = contribution()
    answer = desk.do(sent, deed)
    assert "Choose what is to be done." in answer.text
    assert events(sent) == ["sent"]


def test_a_contribution_that_is_not_there(desk):
    answer = desk.client.post(desk.address("do", 987654), {"do": "take", "seen": "0"})
    assert answer.status_code == 302
    assert desk.client.get(answer.headers["Location"]).status_code == 404


def test_it_is_said_whom_it_is_about(desk, trees):
    sent, page = contribution(), person(trees.timeline["en"])
    desk.do(sent, "this_person", number=page.number)
    assert sent.about == page.translation_key
    assert events(sent) == ["sent", "matched"]


@pytest.mark.parametrize("number", ["", "0", "987654", "٣", "9" * 40, "1 or 1=1"])
def test_nobodys_number_is_nobody(desk, number):
    sent = contribution()
    answer = desk.do(sent, "this_person", number=number)
    assert "There is no entry with this number." in answer.text
    assert sent.about is None


def test_a_file_is_refused_and_erased_at_once(desk, django_capture_on_commit_callbacks):
    sent = contribution()
    kept, hateful = attach(sent), attach(sent)
    with django_capture_on_commit_callbacks(execute=True):
        desk.do(sent, "refuse_attachment", attachment=hateful.pk)
    assert [each.pk for each in sent.attachments.all()] == [kept.pk]
    assert len(storages["quarantine"].listdir("")[1]) == 1
    assert events(sent) == ["sent", "refused"]


def test_a_file_of_another_contribution_is_left_alone(desk):
    sent, other = contribution(), contribution()
    foreign = attach(other)
    answer = desk.do(sent, "refuse_attachment", attachment=foreign.pk)
    assert "not here any more" in answer.text
    assert other.attachments.count() == 1


def test_a_translator_can_do_nothing(client, trees):
    client.force_login(UserFactory(role="Editors"))
    sent = contribution()
    fields = {"do": "accept", "seen": seen_now(sent)}
    assert client.post(f"/admin/contributions/{sent.pk}/do/", fields).status_code == 302
    assert events(sent) == ["sent"]
