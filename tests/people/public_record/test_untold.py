"""What must not be told of someone is told by nobody who is bound to them."""

from datetime import UTC, datetime

import pytest

from memorial.people.models import OtherName, Relation, Withdrawal, Withholding
from tests.factories.notes import noted
from tests.factories.people import in_language, incident, person, withhold_name
from tests.factories.trees import search
from tests.timeline.addresses import address

CANARY = "Kanarienvogel"
AT = datetime(2017, 7, 13, 16, tzinfo=UTC)


def telling(trees, **fields):
    """Someone all of whose texts tell the name of another."""
    texts = ("summary", "life", "circumstances", "tribute", "place", "gathering_place")
    told = dict.fromkeys(texts, f"With {CANARY} there.")
    page = person(
        trees.timeline["fr"],
        name="Bo Altera",
        place_country="FR",
        gathering_at=AT,
        gathering_public=True,
        **told,
        **fields,
    )
    return noted(page, text=f"{CANARY} wrote to us.")


def told_of(trees, **fields):
    """The one who is told of."""
    return person(trees.timeline["en"], name=f"Ana {CANARY}", **fields)


def as_sister(trees):
    teller, told = telling(trees), told_of(trees)
    teller.relations.add(Relation(kind="sibling", relative=told))
    teller.save_revision().publish()
    return teller, told


def as_brother_on_the_other_page(trees):
    teller, told = telling(trees), told_of(trees)
    told.relations.add(Relation(kind="sibling", relative=teller))
    told.save_revision().publish()
    return teller, told


def by_an_incident(trees):
    event = incident(trees.incidents["fr"])
    told = told_of(trees, incident=in_language(event, "en"))
    return telling(trees, incident=event), told


def doors(trees, code, teller):
    """Where the texts of one person are told."""
    return [
        trees.home[code].url,
        trees.timeline[code].url,
        f"{trees.timeline[code].url}?q=altera",
        in_language(teller, code).url,
        search(code, "?q=altera"),
        address("changes", code),
        address("feed_atom", code),
        address("gatherings", code),
        address("map", code),
        address("day", code, (7, 12)),
        address("month", code, 7),
    ]


def telling_doors(client, urls):
    bodies = {url: client.get(url).content.decode().lower() for url in urls}
    return [url for url, body in bodies.items() if f"with {CANARY}".lower() in body]


def withhold(page):
    Withholding.objects.create(translation_key=page.translation_key, fact="name")


def withdraw(page):
    Withdrawal.objects.create(translation_key=page.translation_key)


def unpublish(page):
    page.unpublish()


@pytest.mark.parametrize("hide", [withhold, withdraw, unpublish])
@pytest.mark.parametrize(
    "bound", [as_sister, as_brother_on_the_other_page, by_an_incident]
)
def test_no_list_tells_what_the_page_does_not(client, trees, hide, bound):
    teller, told = bound(trees)
    urls = doors(trees, "en", teller) + doors(trees, "fr", teller)
    silent = [address("changes", "en"), address("feed_atom", "en")]
    silent += [address("changes", "fr"), address("feed_atom", "fr")]
    assert telling_doors(client, urls) == [url for url in urls if url not in silent]
    assert f"{CANARY} wrote" in client.get(silent[0]).content.decode()
    hide(told)
    for url in urls:
        body = client.get(url).content.decode()
        assert CANARY.lower() not in body.lower(), url
        assert "Altera" in body, url


@pytest.mark.parametrize("code", ["en", "fr"])
def test_no_search_finds_them_by_the_name_of_the_other(client, trees, code):
    teller, told = as_sister(trees)
    in_language(teller, code).save_revision().publish()
    url = search(code, f"?q={CANARY}")
    assert "Ana" in client.get(url).content.decode()
    withhold(told)
    assert client.get(url).context["found"].people == []


def test_a_stranger_may_tell_of_one_of_the_same_name(client, trees):
    teller, told = telling(trees), told_of(trees)
    withhold(told)
    assert f"With {CANARY}" in client.get(teller.url).content.decode()
    assert f"With {CANARY}" in client.get(trees.timeline["fr"].url).content.decode()


def test_a_public_name_of_ones_own_may_be_told_in_lists(client, trees):
    one = person(trees.timeline["en"], name="Ana Communis")
    two = person(trees.timeline["en"], name="Bo Communis", summary="Communis sang.")
    two.relations.add(Relation(kind="sibling", relative=one))
    two.save_revision().publish()
    withhold(one)
    assert "Communis sang." in client.get(trees.timeline["en"].url).content.decode()


def test_a_private_other_name_is_told_by_no_relative(client, trees):
    teller, told = as_sister(trees)
    told.name = "Ana Prima"
    told.other_names = [OtherName(text=CANARY, private=True)]
    told.save_revision().publish()
    for url in doors(trees, "fr", teller):
        assert CANARY not in client.get(url).content.decode(), url


@pytest.mark.parametrize("take_down", [withdraw, unpublish])
def test_an_incident_tells_nobody_who_was_taken_down(client, trees, take_down):
    event = incident(
        trees.incidents["en"],
        heading=f"The boat of {CANARY}",
        circumstances=f"{CANARY} was aboard.",
    )
    told = noted(told_of(trees, incident=event))
    noted(event, text=f"{CANARY} was aboard too.")
    other = person(trees.timeline["en"], name="Bo Altera", incident=event)
    urls = [event.url, other.url, trees.incidents["en"].url, address("changes", "en")]
    assert all(CANARY in client.get(url).content.decode() for url in urls)
    take_down(told)
    for url in urls:
        assert CANARY not in client.get(url).content.decode(), url


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_address_of_an_incident_loses_a_name_that_is_withheld(client, trees, code):
    event = incident(trees.incidents["en"], heading=f"The boat of {CANARY}")
    told = told_of(trees, incident=event)
    old = in_language(event, code).url
    assert CANARY.lower() in old
    withhold_name(told)
    number = f"{trees.incidents[code].url}{event.number}/"
    assert in_language(event, code).url == number
    assert client.get(old)["Location"].endswith(number)
    assert CANARY.lower() not in client.get("/sitemap.xml").content.decode()
