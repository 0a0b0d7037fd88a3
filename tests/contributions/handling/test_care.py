"""A removal becomes requests for care, in the terms of all requests."""

from datetime import timedelta

import pytest
from django.utils import timezone

from memorial.people.models import CareRequest, Withdrawal, Withholding
from tests.factories.contributions import contribution
from tests.factories.people import person

CANARY = "Kanarienvogel"
WORDS = {
    ("removal", "words"): f"My {CANARY} must not be named.",
    ("removal", "removals"): "name\nportrait",
    ("you", "relation"): "family",
}


@pytest.fixture
def page(trees):
    return person(trees.timeline["en"], name=f"Ana {CANARY}")


def ask(desk, sent, page, *wishes, **more):
    fields = {"number": page.number, "wishes": wishes, "asked_by": "family"}
    return desk.send("care", sent, **fields | {"at_once": "on"} | more)


def test_what_was_ticked_is_proposed_with_its_terms(desk, page):
    sent = contribution(
        "removal",
        answers=WORDS | {("removal", "which"): f"/en/people/{page.number}-ana/"},
        received_on=timezone.localdate() - timedelta(days=1),
    )
    answer = desk.read("care", sent.pk)
    initial = answer.context["form"].initial
    assert initial["wishes"] == ["withhold:name", "withhold:portrait"]
    assert (initial["number"], initial["asked_by"]) == (str(page.number), "family")
    due = answer.context["answer_due"], answer.context["decision_due"]
    assert [(each - sent.received_on).days for each in due] == [3, 7]


def test_it_is_hidden_at_once_and_waits_for_two_people(desk, page):
    sent = contribution("removal", answers=WORDS)
    ask(desk, sent, page, "withhold:name", "withhold:portrait")
    assert {row.fact for row in Withholding.objects.all()} == {"name", "portrait"}
    assert all(request.at_once for request in CareRequest.objects.all())
    assert sent.about == page.translation_key
    assert [step.event for step in sent.steps.all()] == ["sent", "matched", "care"]
    assert CANARY not in desk.client.get(page.permanent_address, follow=True).text


def test_the_request_tells_nothing_of_what_was_sent(desk, page):
    sent = contribution("removal", answers=WORDS)
    ask(desk, sent, page, "withdraw:")
    reason = CareRequest.objects.get().reason
    assert reason == f"Asked for by contribution {sent.pk}."
    assert Withdrawal.objects.count() == 1


def test_not_at_once_nothing_is_hidden_yet(desk, page):
    sent = contribution("removal", answers=WORDS)
    ask(desk, sent, page, "withhold:name", at_once="")
    assert CareRequest.objects.count() == 1
    assert not Withholding.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"number": "987654"},
        {"number": "٣"},
        {"number": ""},
        {"number": "9" * 31},
        {"wishes": []},
        {"wishes": ["burn:"]},
        {"wishes": ["withhold:"]},
        {"wishes": ["release:name"]},
        {"asked_by": "+33 6 00 00 00 00"},
        {"seen": "0"},
    ],
)
def test_what_cannot_be_asked_is_said_and_changes_nothing(desk, page, wrong):
    sent = contribution("removal", answers=WORDS)
    fields = {"wishes": ["withhold:name"]} | wrong
    answer = ask(desk, sent, page, **fields)
    assert answer.context["form"].errors
    assert CareRequest.objects.count() + Withholding.objects.count() == 0
    assert (sent.about, sent.steps.count()) == (None, 1)


def test_of_several_all_or_none_are_asked_for(desk, page):
    sent = contribution("removal", answers=WORDS)
    Withholding.objects.create(translation_key=page.translation_key, fact="age")
    answer = ask(desk, sent, page, "withhold:name", "withhold:age")
    assert "withheld already" in answer.text
    assert (Withholding.objects.count(), CareRequest.objects.count()) == (1, 0)


def test_a_broken_ledger_is_said_and_what_hides_is_hidden(
    desk, page, settings, tmp_path
):
    settings.LEDGER_FILE = tmp_path
    sent = contribution("removal", answers=WORDS)
    assert "ledger cannot be read" in ask(desk, sent, page, "withhold:name").text
    assert Withholding.objects.count() == 1
