"""A slow page that is still being received while the next one is sent."""

import pytest

from memorial.contributions.attachments import receiving
from memorial.contributions.models import Answer, Attachment, Contribution, Draft
from tests.contributions.test_limits import photo
from tests.contributions.test_sending import address, post

PICTURES = address("question", "someone", "pictures")
WHAT = address("question", "someone", "what")


@pytest.fixture
def meanwhile(sender, monkeypatch):
    """Has something done while the files of the next page are being cleaned."""

    def arranged(doing):
        cleaning = receiving.sheets_of

        def slow(file):
            doing()
            return cleaning(file)

        monkeypatch.setattr(receiving, "sheets_of", slow)

    return arranged


def test_an_answer_given_meanwhile_stands_and_so_does_the_receipt(sender, meanwhile):
    post(sender, WHAT, what="The first words.")
    receipts = []

    def answer():
        post(sender, WHAT, what="Better words.")
        receipts.append(sender.get(address("check")).context["receipt"])

    meanwhile(answer)
    assert post(sender, PICTURES, taken_by="Nobody", files=photo()).status_code == 302
    told = sender.get(address("check"))
    assert [told.context["receipt"]] == receipts
    assert "Better words." in told.text
    assert "Nobody" in told.text
    assert Attachment.objects.count() == 1


def test_what_was_sent_meanwhile_is_sent_once_and_it_is_said(sender, meanwhile):
    post(sender, WHAT, what="A story.")
    sender.get(address("check"))
    meanwhile(lambda: post(sender, address("check")))
    told = post(sender, PICTURES, taken_by="Nobody", files=photo())
    assert told.status_code == 410
    assert "It was sent already" in told.text
    assert "Nobody" in told.text
    assert (Draft.objects.count(), Attachment.objects.count()) == (0, 0)
    assert post(sender, address("check")).headers["Location"] == address("sent")
    assert Contribution.objects.count() == 1


def test_what_was_erased_meanwhile_does_not_come_back(sender, meanwhile, quarantine):
    post(sender, WHAT, what="A story.")
    meanwhile(lambda: sender.post(address("leave")))
    told = post(sender, PICTURES, taken_by="Nobody", files=photo())
    assert told.status_code == 410
    assert "It was sent already" not in told.text
    assert "Nobody" in told.text
    assert (Draft.objects.count(), quarantine.exists()) == (0, False)


def test_an_answer_given_while_it_is_sent_goes_along(sender, monkeypatch):
    post(sender, WHAT, what="The first words.")
    sender.get(address("check"))
    monkeypatch.setattr(
        "memorial.contributions.sending.checking.check_pace",
        lambda *told: post(sender, WHAT, what="Better words."),
    )
    post(sender, address("check"))
    assert Answer.objects.get().text == "Better words."
