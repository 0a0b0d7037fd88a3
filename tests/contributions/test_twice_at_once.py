"""The same page twice at the same moment: received once, and nobody meets an error."""

import time
from functools import partial

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client

from memorial.contributions.attachments import receiving
from memorial.contributions.drafts import sealing
from memorial.contributions.drafts.draft import begun, opened
from memorial.contributions.models import Answer, Attachment, Draft, Step
from memorial.contributions.receipts.codes import new_code
from tests.contributions.test_limits import photo
from tests.contributions.test_sending import address, post
from tests.factories import forms
from tests.journeys.own_database import at_once
from tests.journeys.test_at_once import own as own
from tests.journeys.test_at_once import trees as trees

pytestmark = pytest.mark.skipif(
    connection.vendor != "postgresql",
    reason="SQLite lets one write at a time; it is run on PostgreSQL",
)
SECONDS = 0.3


@pytest.fixture(autouse=True)
def slowly(monkeypatch):
    """One has not kept its answer or its file yet when the other comes."""
    for module, name in ((receiving, "keep"), (sealing, "seal")):
        monkeypatch.setattr(module, name, slow(getattr(module, name)))


def slow(usual):
    def doing(*args):
        time.sleep(SECONDS)
        return usual(*args)

    return doing


@pytest.fixture
def sister(trees, unhurried):
    """Two tabs of one browser, which has begun a draft with a receipt."""
    forms.open_forms()
    writing = begun()
    writing.door, writing.about = "someone", 0
    writing.keep({"what": {"what": "An invented story."}}, new_code())
    return writing


def tab(writing):
    client = Client()
    client.cookies[settings.DRAFT_COOKIE_NAME] = writing.secret
    return client


def both(*deeds):
    outcomes = at_once(*deeds)
    return [getattr(each, "status_code", each) for each in outcomes]


def answering(writing, code):
    page = address("question", "someone", code)
    return partial(post, tab(writing), page, **{code: f"Words on {code}."})


def test_two_answers_of_a_draft_are_both_kept(sister):
    assert both(answering(sister, "what"), answering(sister, "life")) == [302, 302]
    told = opened(sister.secret).answers
    assert told == {code: {code: f"Words on {code}."} for code in ("what", "life")}


def test_a_file_of_a_draft_is_kept_once(sister):
    page = address("question", "someone", "pictures")

    def send():
        return post(tab(sister), page, files=photo())

    assert both(send, send) == [302, 302]
    assert (Draft.objects.count(), Attachment.objects.count()) == (1, 1)


def test_what_is_added_with_a_receipt_is_kept_once(sister):
    post(tab(sister), address("check"))
    fields = {"code": sister.receipt, "do": "add", "words": "More of it."}

    def add():
        return Client().post(address("receipt"), fields | {"files": photo()})

    assert both(add, add) == [200, 200]
    assert Attachment.objects.count() == 1
    assert Answer.objects.filter(text="More of it.").count() == 1
    assert list(Step.objects.values_list("event", flat=True)) == ["sent", "added"]
