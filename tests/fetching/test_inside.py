"""Nothing that leads inside is ever connected to, however it is written."""

import socket
from urllib.request import ProxyHandler, build_opener

import pytest

from memorial.fetching import addresses, connecting, resolving
from memorial.fetching.fetch import fetch
from memorial.fetching.inside import is_public
from memorial.fetching.reasons import NotFetched, Reason

from .canaries import Canaries
from .name_server import NameServer
from .pretend_web import NUMBER
from .spellings import OF_ITS_NETWORK, OF_THIS_MACHINE

REBOUND = "http://rebound.example.org:{port}/"


@pytest.fixture
def canaries(settings, monkeypatch):
    """Their port is let through: what refuses is the address, not the port."""
    settings.FETCHING = True
    listening = Canaries()
    ports = {"http": listening.port, "https": listening.port}
    monkeypatch.setattr(addresses, "PORTS", ports)
    yield listening
    listening.close()


def naive(url):
    """What any library does with an address."""
    with build_opener(ProxyHandler({})).open(url, timeout=10) as answer:
        return answer.read()


def refused(url):
    with pytest.raises(NotFetched) as caught:
        fetch(url, seconds=15)
    return caught.value.reason


def test_there_are_more_than_sixty_spellings():
    assert len(set(OF_THIS_MACHINE)) >= 75
    assert len(set(OF_ITS_NETWORK)) >= 35


@pytest.mark.parametrize("spelling", OF_THIS_MACHINE)
def test_no_spelling_of_this_machine_knocks(canaries, spelling):
    url = spelling.replace("{port}", str(canaries.port))
    assert refused(url) in {
        Reason.ADDRESS,
        Reason.CREDENTIALS,
        Reason.INSIDE,
        Reason.PORT,
        Reason.SCHEME,
        Reason.NAME,
        Reason.BROKEN,
    }
    assert canaries.knocks == []


@pytest.mark.parametrize("url", OF_ITS_NETWORK)
def test_no_spelling_of_its_network_is_connected_to(settings, monkeypatch, url):
    settings.FETCHING = True
    opened = []
    monkeypatch.setattr(
        connecting, "open_socket", lambda *where: opened.append(where) or 1 / 0
    )
    assert refused(url) in {Reason.ADDRESS, Reason.INSIDE}
    assert opened == []


def test_a_naive_fetch_does_knock(canaries):
    """So that the tests above can fail: the canaries hear who comes."""
    for host in ("127.0.0.1", "localhost", "127.1", "0x7f.1", "2130706433", "0"):
        assert naive(f"http://{host}:{canaries.port}/") == b"canary"
    assert len(canaries.knocks) == 6


def test_the_guard_alone_keeps_them_silent(canaries, monkeypatch):
    monkeypatch.setattr(resolving, "is_public", lambda number: True)
    assert fetch(f"http://127.0.0.1:{canaries.port}/").body == b"canary"
    assert len(canaries.knocks) == 1


@pytest.mark.parametrize("port", [22, 25, 5432, 6379, 8000, 8080, 0, 65536])
def test_no_other_port_is_asked_even_of_the_public_web(settings, port):
    settings.FETCHING = True
    assert refused(f"http://{NUMBER}:{port}/") in {Reason.PORT, Reason.ADDRESS}


@pytest.fixture
def rebinding(monkeypatch):
    server = NameServer(NUMBER, "127.0.0.1")
    monkeypatch.setattr(resolving, "numbers_of", server.numbers_of)
    yield server
    server.close()


def test_a_name_that_changes_its_number_is_connected_where_it_was_checked(
    canaries, rebinding, monkeypatch
):
    opened = []

    def open_socket(number, port, seconds):
        opened.append(number)
        raise OSError

    monkeypatch.setattr(connecting, "open_socket", open_socket)
    assert refused(REBOUND.format(port=canaries.port)) == Reason.BROKEN
    assert (opened, rebinding.asked) == ([NUMBER], 1)
    assert canaries.knocks == []


def test_the_second_answer_of_such_a_name_is_refused(canaries, rebinding):
    assert rebinding.numbers_of("rebound.example.org") == [NUMBER]
    assert refused(REBOUND.format(port=canaries.port)) == Reason.INSIDE
    assert canaries.knocks == []


def test_who_asks_twice_is_led_inside(canaries, rebinding):
    """The control: a check on its own, then a connection by name."""
    assert is_public(rebinding.numbers_of("rebound.example.org")[0])
    (number,) = rebinding.numbers_of("rebound.example.org")
    with socket.create_connection((number, canaries.port), timeout=10) as led:
        assert led.recv(100)
    assert len(canaries.knocks) == 1


def test_one_number_inside_among_public_ones_is_enough(web):
    web.names["mixed.example.org"] = [NUMBER, "127.0.0.1"]
    assert refused("http://mixed.example.org/") == Reason.INSIDE
    assert web.connected == []


@pytest.mark.parametrize(
    "number", ["127.0.0.1", "10.0.0.1", "::1", "fe80::1%eth0", "::ffff:127.0.0.1"]
)
def test_a_name_that_leads_inside_is_refused(web, number):
    web.names["inner.example.org"] = [number]
    assert refused("http://inner.example.org/") == Reason.INSIDE
    assert web.connected == []


INSIDE = [
    "http://127.0.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "http://2130706433/",
    "//127.0.0.1/",
    "http://localhost/",
    "http://inner.example.org/",
    "http://127.0.0.1:6379/",
    "http://news.example.org@127.0.0.1/",
]


@pytest.mark.parametrize("place", INSIDE)
@pytest.mark.parametrize("hops", [1, 3])
def test_no_chain_of_redirects_leads_inside(web, place, hops):
    web.names["inner.example.org"] = ["127.0.0.1"]
    for step in range(hops):
        to = place if step == hops - 1 else f"/{step + 1}"
        web.moved(f"http://news.example.org/{step}", to)
    refused("http://news.example.org/0")
    assert set(web.connected) == {(NUMBER, 80)}
    assert len(web.asked) == hops


@pytest.mark.parametrize(
    "number", [NUMBER, "8.8.8.8", "2606:4700::1", "2a00:1450:4007::1"]
)
def test_numbers_of_the_public_web_are_let_through(number):
    assert is_public(number)
