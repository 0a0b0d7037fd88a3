"""Two entries of one person become one: what the public, the tables and others see."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from memorial.languages.models import TranslatedText, digest
from memorial.people.actions.merge_entries import MERGED, merge_entries
from memorial.people.actions.say_not_the_same import say_not_the_same
from memorial.people.models import (
    NotTheSame,
    OtherName,
    PersonPage,
    PersonSource,
    Provenance,
    Relation,
    TextRights,
)
from tests.factories.notes import noted
from tests.factories.people import in_language, incident, person

URL = "https://example.org/story"


@pytest.fixture
def two(trees):
    event = incident(trees.incidents["en"])
    one = person(trees.timeline["en"], name="Testina Una", age_from=None, life="Hers.")
    other = person(
        trees.timeline["fr"],
        name="Testina Due",
        age_from=22,
        summary="Elle riait.",
        incident=event,
        private_notes="Ask her aunt.",
    )
    one.sources = [PersonSource(url=URL)]
    other.sources = [
        PersonSource(url=f"{URL}/?utm_source=x", title="The story", supports=["life"]),
        PersonSource(title="A plaque", kind="grave"),
    ]
    one.save_revision().publish()
    noted(other, text="L’âge a été corrigé.")
    return fresh(one), fresh(other)


def fresh(page):
    return PersonPage.objects.get(pk=page.pk)


def merge(one, other, **chosen):
    return merge_entries(stays=one.number, goes=other.number, chosen=chosen, by=None)


def read(client, page, code):
    return client.get(in_language(page, code).url).content.decode()


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_public_reads_one_entry_at_both_addresses(client, two, code):
    one, other = two
    former = in_language(other, code).url
    merge(one, other)
    response = client.get(former)
    assert response["Location"] == in_language(one, code).url
    html = client.get(response["Location"]).content.decode()
    told = ["Testina Una", "Testina Due", "22", "Hers.", "The story"]
    told += ["A plaque", "L’âge a été corrigé.", MERGED[code]]
    assert [word for word in told if word not in html] == []
    assert ("Elle riait." in html) == (code == "fr")
    assert "Ask her aunt" not in html


def test_the_other_is_gone_in_every_language_and_draft(two):
    one, other = two
    merge(one, other)
    standing = PersonPage.objects.values_list("translation_key", flat=True)
    assert list(standing) == [one.translation_key] * 2
    assert PersonPage.objects.filter(number=other.number).count() == 0
    assert other.revisions.count() == 0


def test_every_list_counts_the_person_once(client, trees, two):
    one, other = two
    merge(one, other)
    lists = [trees.timeline["en"].url, "/en/names/all/", "/en/search/?q=testina"]
    for url in lists:
        html = client.get(url).content.decode()
        assert html.count(f"{one.number}-testina-una") <= 1
        assert f"/{other.number}" not in html
    event = client.get(fresh(one).incident.url).content.decode()
    assert event.count('class="entry__name"') == 1


def test_a_document_of_both_stands_once_with_all_that_is_known_of_it(two):
    one, other = two
    merge(one, other)
    rows = fresh(one).sources.values_list("url", "title", "supports")
    assert list(rows) == [(URL, "The story", ["life"]), ("", "A plaque", [])]


def test_an_editor_chooses_between_facts_and_texts(two):
    one, other = two
    one.age_from = 40
    one.save_revision().publish()
    other.life = "La sienne."
    other.save_revision().publish()
    in_french = in_language(one, "fr")
    in_french.life = "Sa vie."
    in_french.save_revision().publish()
    merge(one, other, name="other", age="other", **{"fr.life": "other"})
    page = fresh(one)
    assert (page.name, page.age_from, page.life) == ("Testina Due", 22, "Hers.")
    assert in_language(one, "fr").life == "La sienne."
    assert [row.text for row in page.other_names.all()] == ["Testina Una"]
    assert "Ask her aunt." in page.private_notes


def test_relations_lead_to_the_entry_that_stays(client, trees, two):
    one, other = two
    teller = person(trees.timeline["en"], name="Bo Altera")
    draft = person(trees.timeline["en"], name="Ada Terza", publish=False)
    for page in (teller, draft, one):
        page.relations = [Relation(kind="sibling", relative=other)]
        page.save_revision()
    teller.get_latest_revision().publish()
    one.get_latest_revision().publish()
    merge(one, other)
    led = Relation.objects.values_list("page__number", "relative__number")
    assert set(led) == {(teller.number, one.number)}
    assert "Bo Altera" in read(client, one, "fr")
    kept = fresh(draft).get_latest_revision_as_object().relations.all()
    assert [row.relative_id for row in kept] == [one.pk]
    fresh(teller).get_latest_revision().publish()
    assert Relation.objects.filter(relative=one.pk).count() == 2


def test_what_stands_beside_goes_along(two):
    one, other = two
    Provenance.objects.create(translation_key=other.translation_key, origin="a list")
    for page, holder in ((one, "A"), (other, "B")):
        TextRights.objects.create(
            translation_key=page.translation_key, language="en", holder=holder
        )
    merge(one, other)
    key = one.translation_key
    assert Provenance.objects.get().translation_key == key
    assert TextRights.objects.get(translation_key=key).holder == "A\nB"


def test_who_was_not_the_one_is_not_the_other(trees, two):
    one, other = two
    third = person(trees.timeline["en"], name="Testina Tre")
    say_not_the_same(other.translation_key, third.translation_key)
    say_not_the_same(other.translation_key, one.translation_key)
    merge(one, other)
    pairs = {frozenset(pair) for pair in NotTheSame.objects.values_list("one", "other")}
    apart = {one.translation_key, third.translation_key}
    assert frozenset(apart) in pairs
    assert frozenset({one.translation_key, other.translation_key}) not in pairs


def test_a_text_that_must_not_stay_does_not_come_back(two):
    one, other = two
    english = in_language(other, "en")
    english.tribute = "A false word."
    english.save_revision().publish()
    TranslatedText.objects.filter(
        translation_key=other.translation_key, digest=digest("A false word.")
    ).update(hidden=True)
    merge(one, other)
    assert fresh(one).tribute == ""


def test_a_number_that_led_to_the_other_leads_on(client, trees, two):
    one, other = two
    first = person(trees.timeline["en"], name="Testina Prima")
    url = first.url
    merge(other, first)
    merge(one, other)
    assert client.get(url)["Location"] == fresh(one).url


def test_two_drafts_become_one_draft(client, trees):
    one, other = (
        person(trees.timeline["en"], name=name, publish=False)
        for name in ("Testina Una", "Testina Due")
    )
    merge(one, other)
    page = PersonPage.objects.get()
    assert not page.live
    draft = page.get_latest_revision_as_object()
    assert [row.text for row in draft.other_names.all()] == ["Testina Due"]
    assert draft.change_notes.count() == 0
    assert client.get(f"/en/people/{other.number}/").status_code == 404


def test_other_names_of_both_stand_once(two):
    one, other = two
    for page in two:
        page.other_names = [OtherName(text="Tina")]
        page.save_revision().publish()
    merge(one, other)
    names = [row.text for row in fresh(one).other_names.all()]
    assert names == ["Tina", "Testina Due"]


@pytest.mark.skipif(
    connection.vendor != "postgresql", reason="SQLite lets one write at a time"
)
def test_whoever_merges_at_the_same_time_waits_for_the_first(two):
    with CaptureQueriesContext(connection) as asked:
        merge(*two)
    locks = [query["sql"] for query in asked if "FOR UPDATE" in query["sql"]]
    assert '"people_permanentnumber"' in locks[0]
