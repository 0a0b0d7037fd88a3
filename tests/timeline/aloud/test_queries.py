"""A list of names asks the database as often for one person as for three."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.aloud import with_original
from tests.factories.people import incident

MOST = 12


def queries(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def test_lists_and_cards_cost_the_same_for_one_and_for_three(client, trees):
    event = incident(trees.incidents["en"])
    lists = ("", "2017/", "2017.pdf", "undated/", "all/", "all.pdf")
    lists += (f"incident/{event.number}/", f"incident/{event.number}.pdf")
    first = with_original(trees.timeline["en"], "اسم", incident=event)
    urls = [f"/en/names/{part}" for part in lists]
    urls += [f"/en/cards/{page.number}.png" for page in (first, event)]
    one = [queries(client, url) for url in urls]
    for _ in range(2):
        with_original(trees.timeline["en"], "اسم", incident=event)
    assert [queries(client, url) for url in urls] == one
    assert max(one) <= MOST
