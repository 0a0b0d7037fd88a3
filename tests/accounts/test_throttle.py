"""Guessing is slow; nobody is locked out."""

import datetime
from contextlib import suppress

import pytest
import time_machine
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import RequestFactory

from memorial.accounts.login.adapter import AccountAdapter
from memorial.accounts.models import User
from memorial.accounts.throttle import LONGEST, Throttle, delay_after, network_of
from tests.accounts.doors import PASSWORD, write_password

BEGIN = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)
ATTACKER, ELSEWHERE = "203.0.113.7", "198.51.100.9"


def entered(account="account 1", network=ATTACKER, **headers):
    request = RequestFactory().post("/", REMOTE_ADDR=network, **headers)
    throttle = Throttle(request, "password", account)
    try:
        throttle.enter()
    except ValidationError as error:
        return error.messages[0]
    return throttle


def looked_at(times, **told):
    return sum(isinstance(entered(**told), Throttle) for _n in range(times))


@pytest.fixture
def clock():
    with time_machine.travel(BEGIN, tick=False) as clock:
        yield clock


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(1, 0), (3, 0), (4, 5), (5, 10), (6, 20), (9, 160), (10, 300), (5000, 300)],
)
def test_delays_grow_up_to_a_few_minutes(failures, seconds):
    counts = {"pair": failures, "account": failures, "network": failures}
    assert delay_after(counts) == seconds


def test_of_a_thousand_at_once_four_are_looked_at(clock):
    assert looked_at(1_000) == 4
    assert entered() == "Too many attempts. Wait 5 seconds, then try again."


def test_a_day_of_guessing_gets_no_further_than_the_delays(clock):
    looked = 0
    for _n in range(24 * 60 * 6):
        looked += looked_at(1)
        clock.shift(10)
    assert looked < 24 * 60 * 60 / LONGEST + 12


def test_the_real_person_gets_in_from_elsewhere_meanwhile(clock):
    looked_at(1_000)
    assert looked_at(1, network=ELSEWHERE) == 1


def test_the_real_person_gets_in_from_the_same_network_after_the_delay(clock):
    looked_at(5)
    clock.shift(6)
    assert looked_at(1) == 1


def test_others_of_the_network_are_not_kept_waiting(clock):
    looked_at(30)
    assert looked_at(1, account="account 2") == 1


def test_many_networks_against_one_account_have_one_try_each(clock):
    for number in range(40):
        looked_at(1, network=f"10.{number}.0.1")
    assert looked_at(10, network="192.0.2.1") == 1


def test_one_network_against_many_accounts_has_one_try_at_each(clock):
    for number in range(60):
        looked_at(1, account=f"account {number}")
    assert looked_at(10, account="account 99") == 1


@pytest.mark.parametrize("header", ["HTTP_X_FORWARDED_FOR", "HTTP_X_REAL_IP"])
def test_what_a_visitor_writes_opens_nothing(clock, header):
    looked_at(4)
    assert sum(looked_at(1, **{header: f"192.0.2.{n}"}) for n in range(50)) == 0


def test_a_proxy_is_believed_where_the_settings_say_so(settings, clock):
    settings.ADDRESS_OF_VISITOR = "HTTP_X_REAL_IP"
    looked_at(10, HTTP_X_REAL_IP=ATTACKER)
    assert looked_at(1, HTTP_X_REAL_IP=ELSEWHERE) == 1


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.7", "203.0.113.0/24"),
        ("::ffff:203.0.113.7", "203.0.113.0/24"),
        ("2001:db8:1:2::3", "2001:db8:1::/48"),
        ("", "unknown"),
        ("nonsense", "unknown"),
    ],
)
def test_networks_are_counted_not_single_addresses(address, network):
    assert network_of(RequestFactory().get("/", REMOTE_ADDR=address)) == network


def test_passing_forgets_the_account(clock):
    looked_at(3)
    entered().passed()
    assert looked_at(1_000) == 4


def test_ones_own_account_does_not_free_the_network(clock):
    for number in range(60):
        looked_at(1, account=f"account {number}")
        entered(account="account of the attacker").passed()
    assert looked_at(10, account="account 99") == 1


def test_an_hour_forgets(clock):
    looked_at(20)
    clock.shift(60 * 60 + 1)
    assert looked_at(1_000) == 4


def test_addresses_are_not_kept(clock):
    looked_at(10)
    assert not any(ATTACKER in f"{key}{cache._cache[key]}" for key in cache._cache)


def guess(name):
    """As the log-in does it, without drawing the page a thousand times."""
    request = RequestFactory().post("/")
    with suppress(ValidationError):
        AccountAdapter(request).authenticate(request, username=name, password="guess")


def test_at_the_log_in_a_thousand_guesses_look_at_four_passwords(
    client, editor, monkeypatch, clock
):
    looked = []
    check = User.check_password
    monkeypatch.setattr(
        User, "check_password", lambda *told: looked.append(1) or check(*told)
    )
    names = ("invented-editor", "INVENTED-editor", "invented-editor@example.org")
    for number in range(1_000):
        guess(names[number % 3])
    assert len(looked) == 4
    said = write_password(client, "invented-editor", PASSWORD).text
    assert "Too many attempts. Wait 5 seconds, then try again." in said
    elsewhere = write_password(
        client, "invented-editor", PASSWORD, REMOTE_ADDR=ELSEWHERE
    )
    assert elsewhere.status_code == 302


def test_an_unknown_name_is_kept_waiting_alike(client, trees, clock):
    for _n in range(4):
        write_password(client, "nobody-of-this-name", "guess")
    said = write_password(client, "nobody-of-this-name", "guess").text
    assert "Too many attempts. Wait 5 seconds, then try again." in said
