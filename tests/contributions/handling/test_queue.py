"""All that was sent, in the order in which it is looked at."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories.contributions import contribution
from tests.factories.people import person, withhold_name
from tests.factories.users import UserFactory


def listed(answer):
    return [each.pk for each in answer.context["listed"]]


def test_removal_comes_first_then_whoever_waited_longest(desk):
    today = timezone.localdate()
    young = contribution()
    old = contribution(received_on=today - timedelta(days=9))
    removal = contribution("removal")
    assert listed(desk.read("queue")) == [removal.pk, old.pk, young.pk]


def test_whoever_says_that_somebody_is_in_danger_comes_first_of_all(desk):
    today = timezone.localdate()
    removal = contribution("removal", received_on=today - timedelta(days=2))
    danger = contribution("removal", answers={("removal", "danger"): "True"})
    answer = desk.read("queue")
    assert listed(answer) == [danger.pk, removal.pk]
    assert answer.text.count("somebody is in danger</strong>") == 1


def test_what_is_decided_is_shown_only_where_it_is_asked_for(desk):
    waits, done = contribution(), contribution(state="accepted")
    assert listed(desk.read("queue")) == [waits.pk]
    assert listed(desk.read("queue", state="accepted")) == [done.pk]
    assert listed(desk.read("queue", state="every")) == [waits.pk, done.pk]


def test_each_filter_narrows(desk):
    other = UserFactory(role="Moderators")
    mine = contribution(in_hands_of=desk.user, language="fr")
    theirs = contribution("entry", in_hands_of=other)
    nobodys = contribution("removal")
    assert listed(desk.read("queue", hands="mine")) == [mine.pk]
    assert listed(desk.read("queue", hands="nobody")) == [nobodys.pk]
    assert listed(desk.read("queue", hands=other.pk)) == [theirs.pk]
    assert listed(desk.read("queue", language="fr")) == [mine.pk]
    assert listed(desk.read("queue", door="entry")) == [theirs.pk]


@pytest.mark.parametrize(
    "query",
    [
        {"state": "burnt"},
        {"hands": "999999999999999999999"},
        {"door": "<script>"},
        {"p": "-1"},
        {"p": "٣"},
        {"language": "x" * 5000},
    ],
)
def test_what_nobody_offers_narrows_nothing(desk, query):
    there = contribution()
    answer = desk.read("queue", **query)
    assert (answer.status_code, listed(answer)) == (200, [there.pk])
    assert "<script>alert" not in answer.text


def test_a_withheld_name_is_not_in_the_queue(desk, trees):
    page = person(trees.timeline["en"], name="Ana Kanarienvogel")
    contribution("entry", about=page.translation_key)
    assert "Kanarienvogel" in desk.read("queue").text
    withhold_name(page)
    assert "Kanarienvogel" not in desk.read("queue").text


def test_what_is_late_is_said(desk):
    today = timezone.localdate()
    contribution("removal", received_on=today - timedelta(days=3))
    assert "late</strong>" not in desk.read("queue").text
    contribution("removal", received_on=today - timedelta(days=4))
    assert desk.read("queue").text.count("late</strong>") == 1


@pytest.mark.parametrize(
    ("event", "days", "late"),
    [
        ("taken", 4, 1),
        ("added", 4, 1),
        ("asked", 4, 0),
        ("care", 4, 0),
        ("asked", 8, 1),
    ],
)
def test_that_somebody_has_it_in_hand_is_no_answer(desk, event, days, late):
    begun = timezone.localdate() - timedelta(days=days)
    sent = contribution("removal", received_on=begun, in_hands_of=desk.user)
    sent.steps.create(event=event, by=desk.user, on=begun)
    assert desk.read("queue").text.count("late</strong>") == late
    assert desk.read("one", sent.pk).text.count("The time is over.") == late
    assert desk.client.get("/admin/").text.count("to decide is over") == late


def test_the_queue_costs_the_same_for_one_and_for_three(
    desk, trees, django_assert_num_queries, django_assert_max_num_queries
):
    def send():
        page = person(trees.timeline["en"])
        contribution(
            "entry", about=page.translation_key, in_hands_of=desk.user, urgent=True
        )

    send()
    desk.read("queue")
    with django_assert_max_num_queries(60) as counted:
        desk.read("queue")
    send()
    send()
    with django_assert_num_queries(len(counted.captured_queries)):
        assert len(listed(desk.read("queue"))) == 3


def test_the_queue_turns_its_pages_and_keeps_the_filter(desk, monkeypatch):
    monkeypatch.setattr("memorial.contributions.handling.queue.ON_A_PAGE", 2)
    for _time in range(3):
        contribution(language="fr")
    answer = desk.read("queue", language="fr")
    assert len(listed(answer)) == 2
    assert "?language=fr&amp;p=2" in answer.text


def test_whoever_may_not_handle_does_not_come_in(client, trees):
    client.force_login(UserFactory(role="Editors"))
    assert client.get("/admin/contributions/").status_code == 302
