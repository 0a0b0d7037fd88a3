"""What is added or answered with a receipt: once, within bounds, and never unsaid."""

import pytest
from django.core.files.base import ContentFile

from memorial.contributions.actions import come_back as deeds
from memorial.contributions.attachments import receiving
from memorial.contributions.models import (
    Answer,
    Attachment,
    Contribution,
    Question,
    Step,
)
from memorial.contributions.sending import limits
from tests.contributions.test_limits import photo
from tests.contributions.test_returning import come_back
from tests.contributions.test_returning import receipt as receipt
from tests.factories.users import UserFactory
from tests.media.made_up_files import PLAIN


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
