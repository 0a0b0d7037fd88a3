"""Showing the second factor at the log-in, and again before it is changed."""

import datetime

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.urls import reverse

from tests.accounts.doors import (
    inside,
    log_in,
    post,
    shown,
    telephone_of,
    write_password,
)

BEGIN = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)


@pytest.fixture
def clock():
    with time_machine.travel(BEGIN, tick=False) as clock:
        yield clock


def recovery_codes(user):
    return Authenticator.objects.get(user=user, type="recovery_codes").wrap()


@pytest.mark.parametrize("steps", [-1, 0, 1])
def test_the_clock_of_a_telephone_may_be_half_a_minute_out(
    client, editor, clock, steps
):
    secret = telephone_of(editor)
    write_password(client, editor.username)
    post(client, "mfa_authenticate", {"code": shown(secret, steps)})
    assert inside(client)


@pytest.mark.parametrize("code", ["", "000000", "0" * 5_000, "\u0661\u0662", "x"])
def test_a_wrong_code_opens_nothing(client, editor, code):
    telephone_of(editor)
    write_password(client, editor.username)
    assert post(client, "mfa_authenticate", {"code": code}).status_code == 200
    assert not inside(client)


def test_an_old_code_opens_nothing(client, editor, clock):
    secret = telephone_of(editor)
    write_password(client, editor.username)
    post(client, "mfa_authenticate", {"code": shown(secret, -2)})
    assert not inside(client)


@pytest.mark.parametrize("later", [0, 31, 59])
def test_a_code_opens_once(client, editor, clock, later):
    secret = telephone_of(editor)
    code = shown(secret)
    write_password(client, editor.username)
    post(client, "mfa_authenticate", {"code": code})
    assert inside(client)
    post(client, "account_logout")
    clock.shift(later)
    write_password(client, editor.username)
    post(client, "mfa_authenticate", {"code": code})
    assert not inside(client)


def test_a_recovery_code_opens_once(client, editor):
    telephone_of(editor)
    code = recovery_codes(editor).get_unused_codes()[0]
    for opens in (True, False):
        write_password(client, editor.username)
        post(client, "mfa_authenticate", {"code": code})
        assert inside(client) == opens
        post(client, "account_logout")
    assert len(recovery_codes(editor).get_unused_codes()) == 9


def test_codes_are_guessed_slowly(client, editor, clock):
    secret = telephone_of(editor)
    write_password(client, editor.username)
    for number in range(4):
        post(client, "mfa_authenticate", {"code": f"{number:06}"})
    said = post(client, "mfa_authenticate", {"code": shown(secret)}).text
    assert "Too many attempts. Wait 5 seconds, then try again." in said
    clock.shift(6)
    post(client, "mfa_authenticate", {"code": shown(secret)})
    assert inside(client)


def test_without_a_password_there_is_no_code(client, editor):
    secret = telephone_of(editor)
    response = post(client, "mfa_authenticate", {"code": shown(secret)})
    assert response.url == reverse("account_login")


def test_after_a_while_it_asks_again_before_anything_is_changed(client, editor, clock):
    log_in(client, editor)
    clock.shift(16 * 60)
    response = client.get(reverse("mfa_activate_totp"))
    assert response.url.startswith(reverse("account_reauthenticate"))
    told = {"password": "an invented pass phrase"}
    client.post(response.url, told)
    assert client.get(reverse("mfa_activate_totp")).status_code == 200


def test_a_stolen_session_without_the_password_changes_nothing(client, editor, clock):
    log_in(client, editor)
    clock.shift(16 * 60)
    for name in ("mfa_activate_totp", "mfa_generate_recovery_codes"):
        response = post(client, name, {"code": "000000"})
        assert response.url.startswith(reverse("account_reauthenticate"))
    said = post(client, "account_reauthenticate", {"password": "guess"})
    assert "This is not your password." in said.text
