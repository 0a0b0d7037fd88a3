"""Somebody comes back with a receipt."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.core.files.base import ContentFile
from django.utils import timezone

from memorial.contributions.actions import come_back as deeds
from memorial.contributions.attachments import receiving
from memorial.contributions.choices.states import State
from memorial.contributions.models import (
    Answer,
    Attachment,
    Contribution,
    Draft,
    Question,
    Receipt,
    SentDraft,
    Step,
)
from memorial.contributions.receipts.codes import fingerprint, new_code, read
from memorial.contributions.sending import limits
from tests.contributions.test_limits import photo
from tests.contributions.test_sending import address, post
from tests.factories.contributions import allow, contribution
from tests.factories.forms import close_forms
from tests.factories.users import UserFactory
from tests.media.made_up_files import PLAIN

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
        with time_machine.travel(begun + timedelta(seconds=seconds)):
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


def asked_back():
    contribution = Contribution.objects.get()
    return Question.objects.create(
        contribution=contribution,
        by=UserFactory(),
        asked_on=contribution.received_on,
        text="Was it in the morning?",
    )


def events():
    return list(Step.objects.values_list("event", flat=True))


def test_an_answer_that_is_sent_again_is_received_already(sender, receipt):
    fields = {"do": "answer", "question": asked_back().pk, "words": "In the evening."}
    for _again in range(2):
        told = come_back(sender, receipt, **fields).text
        assert "Your answer is received." in told
    assert events() == ["sent", "answered"]
    told = come_back(sender, receipt, **fields | {"words": "At night, I think."}).text
    assert "answered already" in told
    assert "At night, I think." in told
    assert Question.objects.get().answer == "In the evening."


def test_what_is_added_again_is_there_once(sender, receipt):
    for _again in range(2):
        told = come_back(sender, receipt, do="add", words="More.", files=photo()).text
        assert "It is added." in told
    assert Answer.objects.filter(text="More.").count() == 1
    assert events() == ["sent", "added"]
    come_back(sender, receipt, do="add", words="Other words.", files=photo())
    assert events() == ["sent", "added", "added"]


@pytest.mark.parametrize("words", ["", "   "])
def test_nothing_is_not_said_to_be_added(sender, receipt, words):
    told = come_back(sender, receipt, do="add", words=words).text
    assert "There was nothing to add." in told
    assert "It is added." not in told
    assert events() == ["sent"]


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


@pytest.fixture
def closed(receipt):
    close_forms()


@pytest.mark.usefixtures("closed")
def test_while_the_forms_are_closed_it_can_be_taken_back(sender, receipt):
    told = come_back(sender, receipt)
    assert (told.status_code, "Add something" in told.text) == (200, False)
    told = come_back(sender, receipt, do="withdraw", sure="yes").text
    assert "It is taken back" in told
    assert (Answer.objects.count(), Receipt.objects.count()) == (0, 0)


@pytest.mark.usefixtures("closed")
def test_while_the_forms_are_closed_nothing_is_added_or_newly_allowed(sender, receipt):
    told = come_back(sender, receipt, do="add", words="More of it.").text
    assert "cannot take anything in" in told
    assert "More of it." in told
    assert Answer.objects.count() == 1
    allow(Contribution.objects.get(), ["text", "photo"])
    come_back(sender, receipt, do="allow", allow=["photo", "copies"])
    assert Contribution.objects.get().allowed == {"photo"}


def test_while_the_forms_are_closed_a_draft_can_be_erased(sender):
    post(sender, address("question", "someone", "what"), what="A story.")
    close_forms()
    closed = sender.get(address("check"))
    assert closed.status_code == 503
    assert f'href="{address("receipt")}"' in closed.text
    assert sender.post(address("leave")).status_code == 302
    assert Draft.objects.count() == 0


def test_the_deeds_of_a_receipt_are_counted_but_taking_back(
    sender, receipt, monkeypatch
):
    monkeypatch.setitem(limits.MOST, "page", 0)
    told = come_back(sender, receipt, do="add", words="More of it.").text
    assert "wait some minutes" in told
    assert "More of it." in told
    assert Answer.objects.count() == 1
    told = come_back(sender, receipt, do="withdraw", sure="yes").text
    assert "It is taken back" in told


def test_there_is_a_most_that_can_be_added(sender, receipt, monkeypatch):
    monkeypatch.setattr(deeds, "MOST", 2)
    told = [
        come_back(sender, receipt, do="add", words=f"More, {number}.").text
        for number in range(3)
    ]
    assert ["It is added." in each for each in told] == [True, True, False]
    assert "Very much was added" in told[2]
    assert "More, 2." in told[2]
    assert Answer.objects.filter(field="added").count() == 2


@pytest.mark.parametrize(("door", "asked"), [("someone", True), ("removal", False)])
def test_who_asks_for_a_removal_is_not_asked_what_may_be_published(sender, door, asked):
    code = new_code()
    kept = contribution(door).receipt
    Receipt.objects.filter(pk=kept.pk).update(fingerprint=fingerprint(read(code)))
    told = come_back(sender, code).text
    assert "Take it back" in told
    assert ("What we may do with it" in told) == asked
    assert ("You may publish" in told) == asked


def test_of_eight_files_that_are_there_it_is_said_how_to_send_more(
    sender, receipt, monkeypatch
):
    monkeypatch.setattr(receiving, "MOST", 1)
    come_back(sender, receipt, do="add", files=photo())

    def other():
        file = ContentFile(PLAIN["png"], "other.png")
        return come_back(sender, receipt, do="add", files=file).text

    assert "Send the others with another one." in other()
    assert Attachment.objects.count() == 1
    Attachment.objects.update(fate=Attachment.Fate.APPROVED)
    assert "It is added." in other()
    assert Attachment.objects.count() == 2
