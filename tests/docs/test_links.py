"""Links from page to page lead somewhere."""

import re
from pathlib import PurePosixPath

import pytest

from .reading import ROOT, headings, page, pages

LINK = re.compile(r"\]\((?!https?:|mailto:)([^)\s]+)\)")


def anchor(heading):
    """The name that the hosting platforms give to a heading."""
    bare = re.sub(r"[^\w\- ]", "", heading.lower())
    return bare.replace(" ", "-")


def broken(name, text):
    for link in LINK.findall(text):
        path, _hash, part = link.partition("#")
        target = ROOT / PurePosixPath(name).parent / path if path else ROOT / name
        if not target.exists() or part and part not in anchors(target):
            yield link


def anchors(target):
    return {anchor(heading) for heading in headings(target.read_text("utf-8"))}


@pytest.mark.parametrize("name", sorted(pages()))
def test_every_link_leads_somewhere(name):
    assert list(broken(name, page(name))) == []


def test_a_broken_link_is_seen():
    text = (
        "[a](nowhere.md) [b](../README.md#no-such-part) [c](#nor-this) [d](testing.md)"
    )
    assert list(broken("docs/invented.md", "[a](nowhere.md)")) == ["nowhere.md"]
    assert list(broken("docs/testing.md", text)) == [
        "nowhere.md",
        "../README.md#no-such-part",
        "#nor-this",
    ]


def test_every_decision_is_in_the_list():
    decisions = {path.name for path in (ROOT / "docs/decisions").glob("0*.md")}
    assert set(LINK.findall(page("docs/decisions/README.md"))) == decisions


def test_decisions_are_numbered_without_a_gap():
    decisions = sorted((ROOT / "docs/decisions").glob("0*.md"))
    numbers = [int(path.name[:4]) for path in decisions]
    assert numbers == list(range(1, len(decisions) + 1))
