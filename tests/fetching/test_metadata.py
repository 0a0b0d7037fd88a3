"""What a page says of itself is read from wherever it says it."""

import pytest

from memorial.fetching.metadata import PageMetadata, metadata

OPEN_GRAPH = """<html lang="fr-FR"><head><title>Un titre | Le Journal inventé</title>
<meta property="og:title" content="Un  titre &amp; plus">
<meta property="og:site_name" content="Le Journal inventé">
<meta name="author" content="Testina Inventata">
<meta property="article:published_time" content="2021-11-25T08:00:00+01:00">"""
LINKED = """<html><script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "no"},
{"@type": "NewsArticle", "headline": "A headline", "inLanguage": "en-GB",
 "author": [{"name": "One Inventata"}, {"name": "Two Inventata"}],
 "publisher": {"name": "The Invented Post"}, "datePublished": "2020-02"}]}
</script>"""


@pytest.mark.parametrize(
    ("html", "said"),
    [
        (
            OPEN_GRAPH,
            PageMetadata(
                "Un titre & plus",
                "Le Journal inventé",
                "Testina Inventata",
                "2021-11-25",
                "fr",
            ),
        ),
        (
            LINKED,
            PageMetadata(
                "A headline",
                "The Invented Post",
                "One Inventata, Two Inventata",
                "2020-02",
                "en",
            ),
        ),
        ("<title>\n Only\n a title </title>", PageMetadata(title="Only a title")),
        (
            '<meta property="og:locale" content="ar_MA"><time datetime="2019-05-01T1">',
            PageMetadata(published="2019-05-01", language="ar"),
        ),
        (
            '<meta name="author" content="https://example.org/me">'
            '<meta name="dc.creator" content="Inventata">',
            PageMetadata(author="Inventata"),
        ),
        ("", PageMetadata()),
    ],
)
def test_it_is_found(html, said):
    assert metadata(html.encode()) == said


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-8", "windows-1256"])
def test_letters_are_read_in_the_way_the_site_says(charset):
    title = "مصدر" if charset == "windows-1256" else "Été"
    body = f"<title>{title}</title>".encode(charset)
    assert metadata(body, f"text/html; charset={charset}").title == title


@pytest.mark.parametrize(
    "html",
    [
        b"\x00\xff\xfe" * 100,
        b"<![if" * 1000,
        b"<" * 10_000,
        b"<html>" * 20_000,
        b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>",
        b'<script type="application/ld+json">{"author": 7, "headline": []}</script>',
        b'<script type="application/ld+json">null</script>',
        b'<meta property="og:title"><meta content="x">',
        b'<meta name="date" content="soon">',
        b'<html lang="not a language at all">',
        b"<title>" + b"x" * 3000 + b"</title>",
    ],
)
def test_what_is_odd_says_nothing(html):
    assert metadata(html) == PageMetadata()


def test_an_encoding_that_nobody_knows_is_guessed():
    assert (
        metadata(b"<title>Plain</title>", "text/html; charset=x-odd").title == "Plain"
    )
