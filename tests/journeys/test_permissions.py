"""Every address of the site, for every role, to read and to change."""

import pytest
from django.template.response import SimpleTemplateResponse
from wagtail.models import PagePermissionTester

from tests.journeys import every_address
from tests.journeys.every_address import LETTERS, OUTSIDE, Door, doors, outcome
from tests.journeys.permission_table import EXCEPTIONS, NAMESPACES

METHODS = ("get", "post")
USUALLY = {
    "anonymous": "log in",
    "half in": "second factor",
    "deactivated": "log in",
}


@pytest.fixture
def all_of_it(trees, settings, monkeypatch):
    """Every door with its address, and somebody of each kind to try it.

    No page is drawn: who is let in is settled before.
    """
    settings.SECOND_FACTOR = True
    monkeypatch.setattr(SimpleTemplateResponse, "rendered_content", "")
    things = every_address.standing(trees)
    addresses = [(door, every_address.address_of(door, *things)) for door in doors()]
    return addresses, every_address.clients()


def declared(door):
    """By its route where two of one name differ."""
    named = EXCEPTIONS.get(door.route) or EXCEPTIONS.get(door.view_name)
    return named or NAMESPACES.get(door.namespace)


def expected(door, who, method):
    """“in”, “out”, or where whoever is not in at all is sent."""
    may = declared(door)
    let_in = getattr(may, method)
    if who in LETTERS:
        return "in" if who in let_in else "out"
    if who in may.outside:
        return may.outside[who][METHODS.index(method)]
    return ("in" if let_in else "out") if may.open else USUALLY[who]


def found(client, who, method, address):
    """For those who are in, there is only one way to be refused that matters."""
    what = outcome(client, method, address)
    if what == "refused" or who in LETTERS and what not in ("in", "broken"):
        return "out"
    return what


def differences(addresses, clients, who):
    for door, address in addresses:
        for method in METHODS:
            should = expected(door, who, method)
            is_so = found(clients[who], who, method, address)
            if is_so != should:
                yield f"{who} {method} {door.view_name} {address}: {is_so}"


def test_every_address_is_declared():
    assert [door for door in doors() if declared(door) is None] == []


def test_an_address_that_is_not_declared_is_seen():
    assert declared(Door("nowhere", "new", "admin/new/", ())) is None


def test_nothing_is_declared_that_is_not_there():
    there = {door.view_name for door in doors()} | {door.route for door in doors()}
    assert set(EXCEPTIONS) <= there
    namespaces = {door.namespace for door in doors()}
    assert set(NAMESPACES) <= namespaces


@pytest.mark.parametrize("who", [*LETTERS, *OUTSIDE])
def test_each_is_let_in_where_it_is_declared(all_of_it, who):
    assert "\n".join(differences(*all_of_it, who)) == ""


def test_a_check_that_is_gone_is_seen(all_of_it, monkeypatch):
    """The control: with one check less, the table no longer holds."""
    monkeypatch.setattr(PagePermissionTester, "can_lock", lambda self: True)
    addresses, clients = all_of_it
    lock = [pair for pair in addresses if pair[0].name == "lock"]
    (line,) = differences(lock, clients, "T")
    assert line.startswith("T post wagtailadmin_pages:lock ")


def test_a_missing_second_factor_is_seen(all_of_it, settings):
    """The control for those who are half in."""
    addresses, clients = all_of_it
    home = [pair for pair in addresses if pair[0].name == "wagtailadmin_account"]
    assert list(differences(home, clients, "half in")) == []
    settings.SECOND_FACTOR = False
    assert len(list(differences(home, clients, "half in"))) == 2
