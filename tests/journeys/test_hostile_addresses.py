"""Whatever stands in a public address, the answer is a page or a sentence."""

import pytest

from memorial.people.models import Cause
from tests.factories.people import incident, person
from tests.factories.trees import search
from tests.timeline.addresses import address

CODES = ("en", "fr")
VALUES = (
    "%00",
    "%01%1F%7F",
    "%ED%A0%80",
    "%FF%FE",
    "%",
    "%zz",
    "%C0%AF",
    "+AFw-",
    "%E2%80%AE%E2%81%A6x%E2%81%A9",
    "%E2%80%8B%EF%BB%BF",
    "e" + "%CC%81" * 150,
    "%F0%9F%92%A9",
    "-1",
    "0",
    "1e3",
    "1_0",
    "NaN",
    "%D9%A2%D9%A0%D9%A1%D9%A7",
    "99999",
    "9" * 5000,
    "x" * 5000,
    "<script>alert(1)</script>",
    "{{1787*1789}}{%25 load x %25}${1787*1789}",
    "javascript:alert(1)",
    "'; DROP TABLE people_personpage; --",
    "(.*)*[a-z]+$",
    "../../etc/passwd",
    "=cmd|x",
    "a%0D%0ASet-Cookie: x=1",
)
PARAMETERS = (
    "q",
    "place",
    "from",
    "to",
    "cause",
    "origin",
    "age",
    "country",
    "name",
    "fate",
    "link",
    "order",
    "page",
)


@pytest.fixture
def entry(trees):
    page = person(trees.timeline["en"], incident=incident(trees.incidents["en"]))
    page.causes = [Cause(cause="drowning")]
    page.save_revision().publish()
    return page


def doors(trees, entry, code):
    """The addresses that take a question, and some that take none."""
    return [
        trees.timeline[code].url,
        trees.incidents[code].url,
        search(code),
        address("changes", code),
        address("map", code),
        address("feed_atom", code),
        address("anniversaries", code),
        address("names_all", code),
        f"{trees.timeline[code].url}{entry.number}/",
    ]


def answered(client, url):
    response = client.get(url, follow=True)
    assert response.status_code in (200, 400, 404), url
    assert not response.cookies, url
    text = response.content.decode()
    assert "Traceback" not in text and "<script>" not in text, url
    assert "3196943" not in text, url
    return response


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("value", VALUES, ids=range(len(VALUES)))
def test_any_value_is_answered(client, trees, entry, code, value):
    for parameter in PARAMETERS:
        answered(client, f"{trees.timeline[code].url}?{parameter}={value}")
    for url in doors(trees, entry, code):
        answered(client, f"{url}?q={value}&page={value}&order={value}")


@pytest.mark.parametrize("value", VALUES, ids=range(len(VALUES)))
def test_any_last_part_of_a_path_is_answered(client, trees, entry, value):
    for url in (*doors(trees, entry, "en"), "/en/cards/", "/en/cite/", "/en/names/"):
        answered(client, f"{url}{value}/")


@pytest.mark.parametrize(
    "query",
    [
        "&".join(f"cause=x{n}" for n in range(10_000)),
        "&".join(f"k{n}=" for n in range(2_000)),
        f"q={'x' * 20_000}",
        f"q={'x' * 20_000_000}",
    ],
    ids=["10,000 values", "2,000 parameters", "20,000 letters", "20,000,000 letters"],
)
@pytest.mark.parametrize("code", CODES)
def test_an_address_that_is_too_long_is_refused_in_a_sentence(
    client, trees, entry, code, query
):
    said = {"en": "This address is too long.", "fr": "Cette adresse est trop longue."}
    for url in doors(trees, entry, code):
        response = client.get(url, QUERY_STRING=query)
        assert (response.status_code, response.text) == (400, said[code])
    assert client.get(trees.timeline[code].url, QUERY_STRING="q=x").status_code == 200


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "query",
    [
        "from=99999",
        "to=0",
        "from=%D9%A2%D9%A0%D9%A1%D9%A7x",
        "cause=nothing",
        "origin=XX",
        "age=-1",
        "country=99",
        "name=x",
        "fate=x",
        "link=x",
        "place=%E2%80%AE",
        "q=%E2%80%8B",
        "order=sideways",
        "order=%00&order=1",
        "&".join(["cause=drowning"] * 31),
    ],
)
def test_a_value_that_is_left_out_is_told_in_a_sentence(
    client, trees, entry, code, query
):
    url = trees.timeline[code].url
    plain = client.get(url).content.decode()
    told = client.get(f"{url}?{query}").content.decode()
    assert 'class="filters__refused"' in told
    assert 'class="filters__refused"' not in plain
    assert entry.number in [line.number for line in people(client, f"{url}?{query}")]


def people(client, url):
    return client.get(url).context["timeline"].people


@pytest.mark.parametrize("method", ["put", "patch", "delete", "trace", "options"])
@pytest.mark.parametrize("code", CODES)
def test_no_other_method_changes_or_breaks_anything(client, trees, entry, code, method):
    for url in doors(trees, entry, code):
        response = getattr(client, method)(url)
        assert response.status_code < 500, url
    assert people(client, trees.timeline[code].url)


@pytest.mark.parametrize("host", ["evil.example", "", "a b", "[::1", "x" * 5000])
def test_a_host_that_is_not_ours_is_refused(client, trees, entry, host):
    assert client.get("/en/", HTTP_HOST=host).status_code == 400
    spoofed = client.get("/en/", headers={"x-forwarded-host": "evil.example"})
    assert b"evil.example" not in spoofed.content


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example",
        "/en//evil.example/",
        "/en/%2f%2fevil.example/",
        "/%2e%2e/",
        "/en%2f..",
        "/fr/../admin",
        "/%5cevil.example",
        "/en/people//",
    ],
)
def test_no_path_leads_to_another_host(client, trees, entry, path):
    response = client.get(path)
    assert response.status_code in (301, 302, 400, 404)
    to = response.get("Location", "/")
    assert to.startswith("/") and not to.startswith(("//", "/\\"))
