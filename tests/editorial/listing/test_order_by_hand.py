"""Entries are in order of time; nobody puts thousands of them in order by hand."""

import pytest
from django.urls import reverse

from tests.factories.people import incident, person
from tests.factories.users import UserFactory


@pytest.fixture(autouse=True)
def administrator(client, trees):
    client.force_login(UserFactory(is_superuser=True))


@pytest.mark.parametrize("above", ["timeline", "incidents", "home"])
def test_it_is_out_of_reach(client, trees, above):
    page = getattr(trees, above)["en"]
    explorer = reverse("wagtailadmin_explore", args=[page.pk])
    by_hand = f"/pages/{page.pk}/?ordering=ord"
    assert by_hand not in client.get(explorer).text
    for path in (explorer, reverse("wagtailadmin_explore_results", args=[page.pk])):
        assert client.get(f"{path}?ordering=ord").status_code == 302
        assert client.get(f"{path}?ordering=title").status_code == 200


def test_nobody_is_moved(client, trees):
    people = [person(trees.timeline["en"], name=name) for name in ("Ada", "Bea")]
    pages = [people[1], incident(trees.incidents["en"])]
    order = list(trees.timeline["en"].get_children().values_list("pk", flat=True))
    for page in pages:
        place = reverse("wagtailadmin_pages:set_page_position", args=[page.pk])
        assert client.post(f"{place}?position=0").status_code == 302
    assert order == list(
        trees.timeline["en"].get_children().values_list("pk", flat=True)
    )
