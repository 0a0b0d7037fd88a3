"""Addresses last: found by the number alone, redirected, or gone without a word."""

import re

import pytest

from memorial.people.models import (
    FormerAddress,
    PermanentNumber,
    PersonPage,
    Withdrawal,
)
from tests.admin_forms import edit
from tests.factories.people import in_language, incident, person


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name="Testina Inventée")


def number_of(page):
    return PermanentNumber.objects.get(translation_key=page.translation_key)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_address_is_number_and_name_in_either_language(entry, code):
    page = in_language(entry, code)
    above = {"en": "/en/people/", "fr": "/fr/personnes/"}[code]
    assert page.url == f"{above}{entry.number}-testina-inventee/"


@pytest.mark.parametrize("slug", ["", "-", "-former-name", "-testina", "-%D9%85"])
def test_any_other_slug_redirects_to_todays(client, entry, slug):
    response = client.get(f"/en/people/{entry.number}{slug}/?order=oldest")
    assert response.status_code == 302
    assert response["Location"].endswith(
        f"{entry.number}-testina-inventee/?order=oldest"
    )


@pytest.mark.parametrize(
    "slug", ["0", "999999", "01", "1e3", "٣", "1" * 30, "-1", "abc", "1/2"]
)
def test_a_number_that_was_never_given_is_not_found(client, entry, slug):
    assert client.get(f"/en/people/{slug}/").status_code == 404


def test_the_address_survives_naming(client, trees, moderator):
    entry = person(trees.timeline["en"], name="", name_status="unknown")
    old = entry.url
    assert old == f"/en/people/{entry.number}/"
    edit(client, entry, name="Testina", name_status="known")
    assert client.get(old)["Location"].endswith(f"/{entry.number}-testina/")


def test_a_withheld_name_leaves_the_address(client, moderator, entry):
    old = entry.url
    edit(client, entry, name_status="withheld")
    assert client.get(old)["Location"].endswith(f"/en/people/{entry.number}/")
    assert in_language(entry, "fr").slug == str(entry.number)


def test_a_draft_has_no_name_in_its_address_and_cannot_be_read(client, trees):
    entry = person(trees.timeline["en"], publish=False)
    assert entry.slug == str(entry.number)
    assert client.get(f"/en/people/{entry.number}/").status_code == 404


@pytest.mark.parametrize("take_down", [PersonPage.unpublish, PersonPage.delete])
def test_an_entry_taken_down_is_gone_in_every_language(client, entry, take_down):
    take_down(entry)
    for above in ("/en/people/", "/fr/personnes/"):
        response = client.get(f"{above}{entry.number}-testina-inventee/")
        assert response.status_code == 410
        assert "estina" not in response.content.decode()


def test_a_merged_number_leads_to_the_entry_it_was_merged_into(client, trees, entry):
    other = person(trees.timeline["en"])
    former = FormerAddress.objects.create(number=number_of(other))
    former.now.add(number_of(entry))
    other.delete()
    response = client.get(f"/en/people/{other.number}-invented-person/")
    assert response["Location"].endswith(entry.url)


def test_a_split_number_offers_the_choice(client, trees, entry):
    first, second = (person(trees.timeline["en"], name=name) for name in ("Uno", "Due"))
    former = FormerAddress.objects.create(number=number_of(entry))
    former.now.set([number_of(first), number_of(second)])
    entry.delete()
    html = client.get(f"/en/people/{entry.number}/").content.decode()
    assert first.url in html
    assert second.url in html


def test_a_split_number_tells_people_without_a_name_apart(client, trees, entry):
    hidden = {"name": "Kanarienvogel", "name_status": "withheld"}
    people = [
        person(trees.timeline["en"], death_date=date, **hidden)
        for date in ("2016-03-02", "2015")
    ]
    former = FormerAddress.objects.create(number=number_of(entry))
    former.now.set(map(number_of, people))
    entry.delete()
    html = client.get(f"/en/people/{entry.number}/").content.decode()
    assert re.findall(r'class="unseen">, ([^<]*)<', html) == ["2015", "2 March 2016"]
    assert "Kanarienvogel" not in html


def test_people_and_incidents_share_no_address(client, trees, entry):
    event = incident(trees.incidents["en"])
    assert client.get(f"/en/people/{event.number}/").status_code == 404
    assert client.get(event.url).status_code == 200


def test_numbers_are_never_given_twice(trees, entry):
    entry.delete()
    assert person(trees.timeline["en"]).number > entry.number


def test_a_withdrawn_entry_is_gone_even_if_it_is_published_again(client, trees, entry):
    Withdrawal.objects.create(translation_key=entry.translation_key)
    entry.save_revision().publish()
    assert client.get(entry.url).status_code == 410
    for url in ("/en/people/", "/fr/personnes/", "/en/", "/en/search/?q=testina"):
        assert "Testina" not in client.get(url).content.decode()
