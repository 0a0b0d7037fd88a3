"""The handbook of docs/editors, by chapter, as it is shown in the admin."""

import re
from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.urls import reverse
from markdown_it import MarkdownIt

FOLDER = settings.BASE_DIR / "docs" / "editors"
FIRST = "en"
BEGIN = "README.md"
TITLE = re.compile(r"\A# (.+)\n")
LISTED = re.compile(r"^- \[.+\]\(([a-z-]+)\.md\)$", re.MULTILINE)
CHAPTER = re.compile(r"([a-z-]+)\.md(?:#.*)?")
PICTURE = re.compile(r"\.\./pictures/([a-z]{2})/([a-z-]+\.png)")
MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


@dataclass(frozen=True)
class Chapter:
    """``text`` is Markdown below the title; ``slug`` is the same in every language."""

    slug: str
    title: str
    text: str

    @property
    def url(self):
        return address(self.slug)


def address(slug):
    return (
        reverse("handbook:chapter", args=[slug]) if slug else reverse("handbook:begin")
    )


def language_of(code):
    """The language in which someone reads it: English where there is none of theirs."""
    short = (code or "").partition("-")[0]
    return (
        short
        if short in dict(settings.WAGTAIL_CONTENT_LANGUAGES)
        and (FOLDER / short).is_dir()
        else FIRST
    )


@cache
def chapters(code):
    """The Chapters in a language, in the order in which the first one lists them."""
    first = (FOLDER / code / BEGIN).read_text(encoding="utf-8")
    return tuple(chapter(code, slug) for slug in ("", *LISTED.findall(first)))


def chapter(code, slug):
    path = FOLDER / code / (f"{slug}.md" if slug else BEGIN)
    text = path.read_text(encoding="utf-8")
    title = TITLE.match(text)
    return Chapter(slug, title[1], text[title.end() :])


def as_html(chapter):
    """As safe HTML: none that stands in the Markdown is let through."""
    tokens = MARKDOWN.parse(chapter.text)
    for token in tokens:
        for part in token.children or ():
            lead_on(part)
    return MARKDOWN.renderer.render(tokens, MARKDOWN.options, {})


def lead_on(token):
    """Links to files become addresses of the admin."""
    if link := CHAPTER.fullmatch(str(token.attrs.get("href", ""))):
        token.attrs["href"] = address(link[1])
    if picture := PICTURE.fullmatch(str(token.attrs.get("src", ""))):
        token.attrs["src"] = reverse("handbook:picture", args=picture.groups())
