"""A link for a new password: it tells nobody who has an account."""

import time

import pytest
import time_machine
from django.core import mail
from django.urls import reverse

from tests.accounts.doors import inside, post, telephone_of, write_password
from tests.factories.users import UserFactory


def ask(client, email):
    return post(client, "wagtailadmin_password_reset", {"email": email})


def letters(least):
    """They are sent aside."""
    for _n in range(500):
        if len(mail.outbox) < least:
            time.sleep(0.01)
    return mail.outbox


def test_the_answer_is_the_same_whoever_is_asked_for(client, editor):
    known, unknown = ask(client, editor.email), ask(client, "nobody@example.org")
    assert known.url == unknown.url == reverse("wagtailadmin_password_reset_done")
    (letter,) = letters(1)
    assert letter.to == [editor.email]
    assert "/admin/password_reset/confirm/" in letter.body


def test_a_new_password_does_not_go_around_the_second_factor(client, editor):
    telephone_of(editor)
    ask(client, editor.email)
    (letter,) = letters(1)
    (link,) = [
        word for word in letter.body.split() if "/password_reset/confirm/" in word
    ]
    form = client.get(link).url
    told = dict.fromkeys(("new_password1", "new_password2"), "a new invented phrase")
    client.post(form, told)
    assert not inside(client)
    response = write_password(client, editor.username, "a new invented phrase")
    assert response.url == reverse("mfa_authenticate")
    assert not inside(client)


def test_nobodys_mailbox_is_filled(client, editor):
    with time_machine.travel(1_800_000_000, tick=False):
        for _n in range(20):
            response = ask(client, editor.email)
    assert "Too many attempts. Wait" in response.text
    assert len(letters(4)) == 4


@pytest.mark.parametrize("email", ["", "x", "x" * 5_000 + "@example.org"])
def test_bad_input_is_answered(client, trees, email):
    assert ask(client, email).status_code == 200


def test_an_account_that_is_closed_gets_none(client, trees):
    UserFactory(username="leaver", is_active=False)
    ask(client, "leaver@example.org")
    time.sleep(0.1)
    assert mail.outbox == []
