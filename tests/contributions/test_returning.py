"""Somebody comes back with a receipt."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from memorial.contributions.choices.states import State
from memorial.contributions.models import (
    Answer,
    Contact,
    Contribution,
    Question,
    Receipt,
    SentDraft,
)
from memorial.contributions.receipts.codes import fingerprint, new_code, read
from tests.contributions.test_sending import address, post
from tests.factories.contributions import allow, contribution
from tests.factories.users import UserFactory

CODE = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){6}")


@pytest.fixture
def receipt(sender):
    post(sender, address("question", "someone", "what"), what="An invented story.")
    code = CODE.search(sender.get(address("check")).text)[0]
    post(sender, address("check"))
    return code


def come_back(client, code, **fields):
    return client.post(address("receipt"), {"code": code} | fields)


def test_what_was_sent_is_not_shown(sender, receipt):
    told = come_back(sender, receipt.lower().replace("-", " ")).text
    assert "have not come to it yet" in told
    assert "An invented story." not in told


def test_a_slip_of_the_pen_is_told_from_a_code_that_is_not_known(sender, receipt):
    wrong = receipt[:-1] + ("0" if receipt[-1] != "0" else "1")
    assert "not a whole code" in come_back(sender, wrong).text
    Receipt.objects.all().delete()
    assert "nothing under this code" in come_back(sender, receipt).text


def test_a_question_is_answered_and_its_words_go(sender, receipt):
    contribution = Contribution.objects.get()
    question = Question.objects.create(
        contribution=contribution,
        by=UserFactory(),
        asked_on=contribution.received_on,
        text="Was it in the morning?",
    )
    assert "Was it in the morning?" in come_back(sender, receipt).text
    fields = {"do": "answer", "question": question.pk, "words": "In the evening."}
    assert "Your answer is received." in come_back(sender, receipt, **fields).text
    question.refresh_from_db()
    assert (question.text, question.answer) == ("", "In the evening.")
    contribution.refresh_from_db()
    assert contribution.state == State.ANSWERED


def test_consents_change_one_by_one(sender, receipt):
    contribution = Contribution.objects.get()
    assert contribution.allowed == set()
    come_back(sender, receipt, do="allow", allow=["photo", "copies"])
    assert contribution.allowed == {"photo", "copies"}
    come_back(sender, receipt, do="allow", allow=["copies", "nonsense"])
    assert contribution.allowed == {"copies"}


@pytest.mark.parametrize(
    ("state", "comes_back"), [("received", False), ("accepted", True)]
)
def test_less_of_the_name_may_be_shown_and_an_editor_sees_to_it(
    sender, receipt, state, comes_back
):
    Contribution.objects.update(name_shown="full", state=state)
    assert 'value="full"' in come_back(sender, receipt).text
    told = come_back(sender, receipt, do="allow", name_shown="none").text
    assert "What you allow is changed." in told
    assert ("One of us sees to the name." in told) == comes_back
    kept = Contribution.objects.get()
    assert (kept.name_shown, kept.urgent) == ("none", comes_back)
    assert kept.state == (State.ANSWERED if comes_back else State.RECEIVED)


@pytest.mark.parametrize("wish", [{}, {"name_shown": "nonsense"}])
def test_a_wish_that_was_not_said_changes_nothing(sender, receipt, wish):
    Contribution.objects.update(name_shown="first", state="accepted")
    come_back(sender, receipt, do="allow", **wish)
    kept = Contribution.objects.get()
    assert (kept.name_shown, kept.state) == ("first", State.ACCEPTED)


def test_write_back_to_me_is_taken_back_and_how_is_erased(sender, receipt):
    contribution = Contribution.objects.get()
    come_back(sender, receipt, do="allow", allow=["contact"])
    assert contribution.allowed == set()
    assert "write back to me" not in come_back(sender, receipt).text
    allow(contribution, ["contact"])
    Contact.objects.create(contribution=contribution, sealed="sealed")
    assert "You may write back to me." in come_back(sender, receipt).text
    come_back(sender, receipt, do="allow", allow=["contact"])
    assert (contribution.allowed, Contact.objects.count()) == ({"contact"}, 1)
    come_back(sender, receipt, do="allow")
    assert (contribution.allowed, Contact.objects.count()) == (set(), 0)


def test_taken_back_it_is_erased_and_the_code_ends(sender, receipt):
    assert "mark that you are sure" in come_back(sender, receipt, do="withdraw").text
    assert Answer.objects.count() == 1
    told = come_back(sender, receipt, do="withdraw", sure="yes").text
    assert "It is taken back" in told
    assert (Answer.objects.count(), Receipt.objects.count()) == (0, 0)
    assert "nothing under this code" in come_back(sender, receipt).text


def is_told_to_wait(client, code=None, **more):
    answer = client.post(address("receipt"), {"code": code or new_code()}, **more)
    return "wait some minutes" in answer.text


def test_who_tries_code_after_code_is_told_to_wait_within_twenty(sender):
    told = [is_told_to_wait(sender) for _try in range(20)]
    assert told == [False] * 10 + [True] * 10
    assert not is_told_to_wait(sender, REMOTE_ADDR="192.0.2.1")


def test_in_no_ten_minutes_are_there_more_than_twenty(sender):
    begun, let = timezone.now(), []
    for seconds in range(0, 1800, 20):
        then = begun + timedelta(seconds=seconds)
        with time_machine.travel(then, tick=False):
            if not is_told_to_wait(sender):
                let.append(seconds)
    assert len(let) == 30
    assert max(sum(0 <= at - each < 600 for at in let) for each in let) <= 20


def test_slips_of_the_pen_are_no_tries(sender):
    for _slip in range(30):
        assert not is_told_to_wait(sender, "0" * 27)
    assert not is_told_to_wait(sender)


def test_a_right_code_is_not_counted_and_opens_whatever_others_try(sender, receipt):
    for _time in range(30):
        come_back(sender, receipt)
    told = [is_told_to_wait(sender) for _try in range(11)]
    assert told == [False] * 10 + [True]
    assert "have not come to it yet" in come_back(sender, receipt).text


def test_nobody_is_thanked_who_sent_nothing(sender):
    assert "Thank you" not in sender.get(address("sent")).text
    post(sender, address("question", "someone", "what"), what="A story.")
    sender.get(address("check"))
    assert "Thank you" not in sender.get(address("sent")).text
    post(sender, address("check"))
    assert "Thank you" in sender.get(address("sent")).text


def test_days_later_it_is_not_said_that_nothing_was_sent(sender, receipt):
    SentDraft.objects.all().delete()
    for told in (sender.get(address("check")), post(sender, address("check"))):
        assert told.status_code == 410
        assert "Nothing was sent" not in told.text
        assert address("receipt") in told.text


@pytest.mark.parametrize(("door", "asked"), [("someone", True), ("removal", False)])
def test_who_asks_for_a_removal_is_not_asked_what_may_be_published(sender, door, asked):
    code = new_code()
    kept = contribution(door).receipt
    Receipt.objects.filter(pk=kept.pk).update(fingerprint=fingerprint(read(code)))
    told = come_back(sender, code).text
    assert "Take it back" in told
    assert ("What we may do with it" in told) == asked
    assert ("You may publish" in told) == asked
