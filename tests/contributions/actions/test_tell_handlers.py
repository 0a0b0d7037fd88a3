"""Mails to those who may handle contributions: that something waits, nothing more."""

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from memorial.contributions.tasks import tell
from tests.contributions.test_sending import address, post
from tests.factories.contributions import ALL, contribution
from tests.factories.users import UserFactory, reads_french

MARKER = "Kanarienvogel"
WORDS = {("name", "name"): MARKER, ("what", "what"): f"{MARKER} fell."}


@pytest.fixture
def handlers(trees):
    UserFactory(role="Editors")
    return UserFactory(role="Moderators"), UserFactory(role="Administrators")


def send(door="someone", **more):
    sent = contribution(door, answers=WORDS, allowed=ALL, **more)
    tell.enqueue(sent.pk)
    return sent


def test_those_who_may_handle_it_get_a_mail_and_nobody_else(handlers):
    send()
    assert [message.to for message in mail.outbox] == [[u.email] for u in handlers]


def test_the_mail_holds_nothing_of_the_contribution(handlers):
    sent = send(language="fr", name_shown="first")
    for message in mail.outbox:
        whole = str(message.message())
        assert MARKER not in whole
        assert f"/{sent.pk}/" not in whole
        assert "/admin/contributions/" in message.body
        assert message.subject == "Memorial"


def test_all_mails_are_the_same_whatever_was_sent(handlers):
    send()
    first = [message.body for message in mail.outbox]
    mail.outbox.clear()
    yesterday = timezone.localdate() - timedelta(days=1)
    contribution_of_yesterday = contribution("entry", received_on=yesterday)
    tell.enqueue(contribution_of_yesterday.pk)
    assert [message.body for message in mail.outbox] == first


def test_once_a_day_is_enough(handlers):
    send()
    send("entry")
    assert len(mail.outbox) == len(handlers)


def test_what_is_urgent_is_told_at_once_but_a_flood_is_one_mail(handlers):
    send()
    send("removal")
    assert len(mail.outbox) == 2 * len(handlers)
    assert "today" in mail.outbox[-1].body
    for _time in range(5):
        send("removal")
    assert len(mail.outbox) == 2 * len(handlers)


def test_in_the_language_of_each(handlers):
    reads_french(handlers[0])
    send()
    french, english = (message.body for message in mail.outbox)
    assert "Somebody has sent a contribution." in english
    assert "Quelqu’un a envoyé une contribution." in french


def test_nobody_without_an_address_or_an_account_is_told(handlers):
    moderator, administrator = handlers
    moderator.email = ""
    moderator.save()
    administrator.is_active = False
    administrator.save()
    send()
    assert mail.outbox == []


def test_one_that_is_gone_by_then_is_no_error(handlers):
    tell.enqueue(987654)
    assert mail.outbox == []


def test_whatever_is_sent_is_told(
    handlers, open_forms, unhurried, client, django_capture_on_commit_callbacks
):
    post(client, address("question", "someone", "what"), what=f"{MARKER} fell.")
    client.get(address("check"))
    with django_capture_on_commit_callbacks(execute=True):
        post(client, address("check"))
    assert {message.to[0] for message in mail.outbox} >= {u.email for u in handlers}
    assert MARKER not in "".join(message.body for message in mail.outbox)
