"""Which addresses are named, by whom, and whose sites may be asked."""

import pytest

from memorial.people.models import PrivateRow, Withdrawal
from memorial.people.source_links import (
    addresses_of_number,
    entries_naming,
    is_told,
    links_in_state,
    named_addresses,
    open_addresses,
)
from tests.factories.people import withhold_name
from tests.factories.sources import URL, link_to, sourced, sourced_incident

OTHER = "http://other.example.org/list"


def test_a_public_source_may_be_looked_at(trees):
    sourced(trees.timeline["en"], URL)
    sourced_incident(trees.incidents["fr"], OTHER)
    assert named_addresses() == open_addresses() == {URL, OTHER}
    assert open_addresses([OTHER, "http://nobody.example.org/"]) == {OTHER}


def test_a_draft_s_is_known_and_not_asked(trees):
    sourced(trees.timeline["en"], URL, publish=False)
    assert (named_addresses(), open_addresses()) == ({URL}, set())


def test_nor_is_a_confidential_one(trees):
    sourced(trees.timeline["en"], URL, confidential=True)
    assert (named_addresses(), open_addresses()) == ({URL}, set())


def test_nor_is_one_that_was_made_private_whatever_the_page_says(trees):
    page = sourced(trees.timeline["en"], URL)
    key = page.sources.get().key
    PrivateRow.objects.create(translation_key=page.translation_key, row_key=key)
    assert (named_addresses(), open_addresses()) == ({URL}, set())


def test_nor_is_one_of_a_page_that_was_taken_down(trees):
    sourced(trees.timeline["en"], URL).unpublish()
    assert open_addresses() == set()


def test_a_withdrawn_entry_names_nothing(trees):
    page = sourced(trees.timeline["en"], URL)
    Withdrawal.objects.create(translation_key=page.translation_key)
    assert named_addresses() == open_addresses() == set()
    assert not is_told(URL)


def test_what_another_entry_says_in_public_is_public(trees):
    sourced(trees.timeline["en"], URL, confidential=True)
    sourced(trees.timeline["en"], URL)
    assert open_addresses() == {URL}
    assert is_told(URL)


def test_told_is_what_readers_see(trees):
    sourced(trees.timeline["en"], URL)
    sourced_incident(trees.incidents["en"], OTHER)
    assert (is_told(URL), is_told(OTHER), is_told(URL + "?")) == (True, True, False)


def test_a_link_that_tells_a_hidden_name_is_not_told(trees):
    url = "http://news.example.org/kanarienvogel"
    page = sourced(trees.timeline["en"], url, name="Testina Kanarienvogel")
    assert is_told(url)
    withhold_name(page)
    assert not is_told(url)


def test_each_entry_that_names_it_is_known_once(trees, django_assert_num_queries):
    one = sourced(trees.timeline["en"], URL, name="One Inventata")
    two = sourced_incident(trees.incidents["fr"], URL, OTHER)
    with django_assert_num_queries(2):
        found = entries_naming([URL, OTHER])
    assert [entry.page for entry in found[URL]] == [one.pk, two.pk]
    assert [entry.number for entry in found[OTHER]] == [two.number]
    assert addresses_of_number(two.number) == {URL, OTHER}
    assert addresses_of_number(987654) == set()


@pytest.mark.django_db
def test_links_are_counted_by_their_state():
    link_to(URL, state="gone")
    link_to(OTHER, state="gone")
    counted = links_in_state()
    assert (counted["gone"], counted["ok"]) == (2, 0)
    assert len(counted) == 8
