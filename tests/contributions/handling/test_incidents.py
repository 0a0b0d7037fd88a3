"""What was sent about an incident: its facts are changed by hand, all else works."""

import pytest
from django.urls import reverse

from memorial.people.models import Withdrawal
from tests.factories.contributions import contribution
from tests.factories.people import incident

BY_HAND = "The facts of an incident are changed by hand"


@pytest.fixture
def wreck(trees):
    return incident(trees.incidents["en"], heading="Invented shipwreck")


@pytest.fixture
def sent(wreck):
    told = {("wrong", "what"): "It was later."}
    return contribution("entry", about=wreck.translation_key, answers=told)


def test_it_is_said_with_the_way_to_its_editor(desk, wreck, sent):
    told = desk.read("one", sent.pk).text
    editor = reverse("wagtailadmin_pages:edit", args=[wreck.pk])
    assert f'{BY_HAND}, in its entry. <a href="{editor}">' in told
    assert "Invented shipwreck" in told
    assert "Invented shipwreck" in desk.read("queue").text
    answer = desk.client.get(desk.address("draft", sent.pk), follow=True)
    assert BY_HAND in answer.text


def test_whoever_sent_it_is_asked(desk, sent):
    desk.send("ask", sent, text="On which day was it?", harmless="on")
    assert sent.state == "asked"


@pytest.mark.parametrize(
    ("deed", "state"), [("accept", "accepted"), ("decline", "declined")]
)
def test_it_is_decided(desk, sent, deed, state):
    desk.do(sent, deed, because="known")
    assert sent.state == state


def test_it_is_taken_down_on_request_but_has_no_name_to_withhold(desk, wreck):
    sent = contribution("removal", about=wreck.translation_key)
    asked = {"number": wreck.number, "asked_by": "other", "at_once": "on"}
    told = desk.send("care", sent, wishes=["withhold:name"], **asked).text
    assert "This can only be asked for a person." in told
    desk.send("care", sent, wishes=["withdraw:"], **asked)
    assert Withdrawal.objects.get().translation_key == wreck.translation_key
