"""What a page says of itself: title, publisher, author, day, language."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup, SoupStrainer
from bs4.exceptions import ParserRejectedMarkup

HEAD = SoupStrainer(["html", "title", "meta", "script", "time"])
# Longer than this is no title, and no name.
LONGEST = {"title": 500, "publisher": 200, "author": 200}
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(?!\d)")
LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.IGNORECASE)
TITLES = ("og:title", "citation_title", "dc.title", "twitter:title")
PUBLISHERS = ("og:site_name", "citation_publisher", "dc.publisher", "application-name")
AUTHORS = ("author", "citation_author", "dc.creator", "article:author", "byl")
DAYS = (
    "article:published_time",
    "og:article:published_time",
    "citation_publication_date",
    "dc.date",
    "dcterms.created",
    "parsely-pub-date",
    "date",
    "pubdate",
)
LANGUAGES = ("og:locale", "dc.language", "content-language")
DEEPEST = 20


@dataclass(frozen=True)
class PageMetadata:
    """Empty where the page does not say; ``published`` is a day, month or year."""

    title: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    language: str = ""


def metadata(body, content_type=""):
    """Of the bytes of a page; what is too odd to be read says nothing."""
    soup = parsed(body, content_type)
    if soup is None:
        return PageMetadata()
    said, linked = of_meta_tags(soup), of_linked_data(soup)
    bare = soup.find("title")
    html = soup.find("html")
    return PageMetadata(
        title=first(
            "title", said, TITLES, linked.get("headline"), bare and bare.get_text(" ")
        ),
        publisher=first("publisher", said, PUBLISHERS, names(linked.get("publisher"))),
        author=first("author", said, AUTHORS, names(linked.get("author"))),
        published=day(linked.get("datePublished"), *every(said, DAYS), *times(soup)),
        language=language(
            html and html.get("lang"),
            linked.get("inLanguage"),
            *every(said, LANGUAGES),
        ),
    )


def parsed(body, content_type=""):
    """The parts that speak of the page; None where there is no reading it."""
    charset = re.search(r"charset=[\"']?([\w-]+)", content_type)
    try:
        return BeautifulSoup(
            body,
            "html.parser",
            parse_only=HEAD,
            from_encoding=charset and charset[1],
        )
    except (ParserRejectedMarkup, LookupError, RecursionError):
        return None


def of_meta_tags(soup):
    said = {}
    for tag in soup.find_all("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("http-equiv") or ""
        said.setdefault(name.strip().lower(), plain(tag.get("content")))
    return said


def of_linked_data(soup):
    """The first article, or else the first thing, that the JSON-LD describes."""
    things = []
    for script in soup.find_all("script", type="application/ld+json"):
        try:
            things += described(json.loads(script.string or ""))
        except (ValueError, RecursionError):
            continue
    articles = [thing for thing in things if "Article" in str(thing.get("@type"))]
    return next(iter(articles or things), {})


def described(value, depth=0) -> Iterator[dict]:
    """Every thing in a piece of JSON-LD: one, a list of them, or a graph."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from described(each, depth + 1)
    elif isinstance(value, dict):
        if "@graph" in value:
            yield from described(value["@graph"], depth + 1)
        else:
            yield value


def names(value):
    """“A, B” of one or several people or bodies, however they are given."""
    found = value if isinstance(value, list) else [value]
    told = [each.get("name") if isinstance(each, dict) else each for each in found]
    return ", ".join(filter(None, map(plain, told)))


def first(field, said, keys, *others):
    """The first that says something, and is neither an address nor a whole text."""
    for text in (*every(said, keys), *map(plain, others)):
        if text and len(text) <= LONGEST[field] and not text.startswith("http"):
            return text
    return ""


def every(said, keys):
    return [said[key] for key in keys if said.get(key)]


def times(soup):
    return [tag.get("datetime") for tag in soup.find_all("time", datetime=True)][:1]


def day(*texts):
    for text in map(plain, texts):
        if found := DAY.match(text):
            return found[0]
    return ""


def language(*texts):
    for text in map(plain, texts):
        if found := LANGUAGE.fullmatch(text):
            return found[1].lower()
    return ""


def plain(value):
    """One line of what is a text; nothing of what is not."""
    if not isinstance(value, str):
        return ""
    return " ".join(value.replace("\0", "").split())
