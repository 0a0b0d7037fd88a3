"""Addresses on the web without what counts readers."""

from datetime import date

import pytest

from memorial.people.rules.links import archived_copy, clean_link, known_by

PAPER = "https://www.paper.example/article/2017"


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        (PAPER, PAPER),
        (f"{PAPER}?id=7", f"{PAPER}?id=7"),
        (f"{PAPER}?srsltid=Af_x-1", PAPER),
        (f"{PAPER}?utm_source=a&utm_medium=b&id=7", f"{PAPER}?id=7"),
        (f"{PAPER}?fbclid=Iw&gclid=x", PAPER),
        (f"{PAPER}?ns_mchannel=rss&ns_campaign=1490&ito=1490", PAPER),
        (f"{PAPER}?guccounter=1&guce_referrer=aHR0&guce_referrer_sig=A", PAPER),
        (f"{PAPER}?CMP=share_btn_tw", PAPER),
        (f"{PAPER}#xtor=RSS-1", PAPER),
        (f"{PAPER}#part-2", f"{PAPER}#part-2"),
        ("https://twitter.com/a/status/1?s=20&t=1S", "https://twitter.com/a/status/1"),
        ("https://x.com/a/status/1?s=20", "https://x.com/a/status/1"),
        (f"{PAPER}?s=20&t=7", f"{PAPER}?s=20&t=7"),
        ("https://files.example/a b.pdf?dl=0", "https://files.example/a%20b.pdf?dl=0"),
        (
            "https://www.google.com/url?sa=t&url=https%3A%2F%2Fpaper.example%2Fa&usg=A",
            "https://paper.example/a",
        ),
        ("http://[broken", "http://[broken"),
    ],
)
def test_it_drops_only_what_counts_readers(url, clean):
    assert clean_link(url) == clean


def test_it_knows_an_archived_copy():
    copy = f"https://web.archive.org/web/20190203040506/{PAPER}"
    assert archived_copy(copy) == (PAPER, date(2019, 2, 3))


def test_any_other_link_is_no_copy():
    assert archived_copy(PAPER) is None


@pytest.mark.parametrize(
    "url",
    [
        "http://paper.example/article/2017/",
        "https://m.paper.example/article/2017?utm_source=x",
        "https://www.google.com/url?q=https://www.paper.example/article/2017",
        "https://web.archive.org/web/20170801000000/https://www.paper.example/article/2017",
    ],
)
def test_a_document_is_known_by_each_of_its_links(url):
    assert known_by(url) == known_by(PAPER) == "paper.example/article/2017"


@pytest.mark.parametrize(
    "url",
    ["https://www.paper.example/", "https://www.paper.example", "", "http://[", "?"],
)
def test_a_mere_site_is_no_document(url):
    assert known_by(url) == ""


def test_another_article_is_another_document():
    assert known_by(f"{PAPER}?id=7") != known_by(f"{PAPER}?id=8")
