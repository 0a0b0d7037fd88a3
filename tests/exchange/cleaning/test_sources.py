"""Cells of sources: split, cleaned, described."""

import pytest

from memorial.exchange.cleaning.sources import clean_sources

from .kinds import kinds

ONE, TWO = "https://www.paper.example/one", "https://www.paper.example/two"


def told(*cells):
    cleaned = clean_sources({f"source.{n}": cell for n, cell in enumerate(cells)})
    return [row.get("url") or row["description"] for row in cleaned.value]


@pytest.mark.parametrize("between", ["\n", "\n\n", "     ", " "])
def test_several_links_in_a_cell_become_several_sources(between):
    assert told(f"{ONE}{between}{TWO}") == [ONE, TWO]


def test_a_link_stands_once_in_an_entry():
    assert told(ONE, f"{ONE}?utm_source=x", TWO) == [ONE, TWO]


def test_a_file_name_with_spaces_stays_one_link():
    raw = "https://files.example/s/An invented note.pdf?dl=0"
    assert told(raw) == ["https://files.example/s/An%20invented%20note.pdf?dl=0"]


def test_links_and_words_in_one_cell_are_put_apart():
    assert told(f"The Paper, see {ONE}") == [ONE, "The Paper, see"]


@pytest.mark.parametrize(
    ("words", "kind", "confidential"),
    [
        ("Acte de décès", "register", False),
        ("Liste mairie d’Exempleville", "list", False),
        ("Confirmation par le commissariat", "official", False),
        ("Un titre, Nord Littoral du 24/07/2008", "press", False),
        ("Vu sa tombe (Ada Example)", "grave", True),
        ("Témoignage Ada Example", "testimony", True),
        ("A man was told of by a neighbour.", "other", True),
    ],
)
def test_words_become_a_description(words, kind, confidential):
    (row,) = clean_sources({"source.1": words}).value
    assert (row["description"], row["kind"]) == (words, kind)
    assert row["confidential"] is confidential


@pytest.mark.parametrize(
    ("url", "kind", "publisher", "language"),
    [
        ("https://www.lemonde.fr/a", "press", "Le Monde", "fr"),
        ("https://news.bbc.co.uk/a", "press", "BBC", "en"),
        ("https://www.paper.example/a", "press", "", ""),
        ("https://www.gisti.org/a", "association", "Gisti", "fr"),
        ("https://www.somewhere.gouv.fr/a", "official", "", "fr"),
        ("https://x.com/a/status/1", "other", "", ""),
    ],
)
def test_the_host_says_what_is_evident(url, kind, publisher, language):
    (row,) = clean_sources({"source.1": url}).value
    assert (row["kind"], row["publisher"], row["language"]) == (
        kind,
        publisher,
        language,
    )


def test_an_archived_copy_stands_beside_its_original():
    copy = f"https://web.archive.org/web/20190203040506/{ONE}"
    (row,) = clean_sources({"source.1": copy}).value
    assert (row["url"], row["archived_url"]) == (ONE, copy)


def test_a_broken_link_is_refused():
    cleaned = clean_sources({"source.1": "https://[broken"})
    assert (cleaned.value, kinds(cleaned)) == ([], ["refused"])


def test_a_picture_is_doubtful():
    cleaned = clean_sources({"source.1": "https://paper.example/a.jpg"})
    assert kinds(cleaned) == ["doubt"]
