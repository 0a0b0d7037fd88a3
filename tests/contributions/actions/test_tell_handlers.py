"""Mails to those who may handle contributions: that something waits, nothing more."""

import socket
import time
from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from memorial.contributions.tasks import tell_of
from memorial.settings.parts import services
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
    tell_of(sent)
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
    tell_of(contribution_of_yesterday)
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


@pytest.mark.parametrize(
    "touched", [{"state": "asked"}, {"in_hands_of": True}, {"state": "accepted"}]
)
def test_what_is_urgent_is_told_once_nobody_will_see_it_beside_another(
    handlers, touched
):
    first = send("removal")
    first.in_hands_of = handlers[0] if touched.pop("in_hands_of", False) else None
    first.state = touched.get("state", first.state)
    first.save()
    send("removal")
    assert len(mail.outbox) == 2 * len(handlers)


@pytest.fixture
def by_a_worker(settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def test_what_waits_for_the_worker_names_no_contribution(handlers, by_a_worker):
    send("removal")
    for _time in range(3):
        send()
    waiting = DBTaskResult.objects.all()
    assert [each.args_kwargs for each in waiting] == [
        {"args": [], "kwargs": {"urgent": True}}
    ]


def test_that_somebody_was_told_is_forgotten_with_the_night(handlers, by_a_worker):
    send()
    call_command("forget")
    assert DBTaskResult.objects.count() == 1
    DBTaskResult.objects.update(status=TaskResultStatus.SUCCESSFUL)
    call_command("forget")
    assert DBTaskResult.objects.count() == 0


def test_a_dead_server_of_mail_holds_up_the_sender_once(handlers, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_TIMEOUT = 0.5
    with socket.create_server(("127.0.0.1", 0)) as silent:
        settings.EMAIL_HOST, settings.EMAIL_PORT = silent.getsockname()
        began = time.monotonic()
        send()
    assert 0.4 < time.monotonic() - began < 0.9


def test_nobody_waits_long_for_a_server_of_mail(monkeypatch):
    monkeypatch.setenv("MEMORIAL_EMAIL_URL", "smtp://mail.example.org")
    assert services.mail("MEMORIAL_EMAIL_URL", "")["EMAIL_TIMEOUT"] <= 5


def test_whatever_is_sent_is_told(
    handlers, open_forms, unhurried, client, django_capture_on_commit_callbacks
):
    post(client, address("question", "someone", "what"), what=f"{MARKER} fell.")
    client.get(address("check"))
    with django_capture_on_commit_callbacks(execute=True):
        post(client, address("check"))
    assert {message.to[0] for message in mail.outbox} >= {u.email for u in handlers}
    assert MARKER not in "".join(message.body for message in mail.outbox)
