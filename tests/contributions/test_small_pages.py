"""A page of the forms is small whatever stands on it, and its style lacks nothing."""

import gzip
import re

import pyrage
import pytest

from home.style_within import style_within
from home.stylesheet import StylesheetFinder, parts
from memorial.contributions.sending.guard import shown_now
from tests.contributions.test_sending import address, post

MOST = 10_000
CLASS = re.compile(r"\.([a-z][\w-]*)")
RULE = re.compile(r"([^{}]+)\{")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
IN_BRACKETS = re.compile(r"\((?:[^()]|\([^()]*\))*\)")


def size(answer):
    return len(gzip.compress(answer.content, 6))


@pytest.fixture
def keys(settings, tmp_path):
    """The longest form: one that asks for a contact and for the originals too."""
    settings.CONTACT_KEYS = tmp_path / "keys.txt"
    public = pyrage.x25519.Identity.generate().to_public()
    settings.CONTACT_KEYS.write_text(str(public))


def everything_wrong(page):
    fields = [bound for asked in page.context["questions"] for bound in asked]
    return {"shown": shown_now()} | {bound.html_name: "\0" for bound in fields}


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
@pytest.mark.parametrize("door", ["someone", "entry", "removal"])
def test_all_on_one_page_is_small_and_so_with_errors(
    arabic_forms, unhurried, keys, client, code, door
):
    url = address("whole", door, code=code)
    empty = client.get(url)
    wrong = client.post(url, everything_wrong(empty))
    assert (empty.status_code, wrong.status_code) == (200, 422)
    assert max(size(empty), size(wrong)) <= MOST


def pages(sender):
    """Each kind of page, as somebody sees them one after the other."""
    for name in ("doors", "looking", "receipt", "sent", "check"):
        yield sender.get(address(name))
    for door in ("someone", "entry", "removal"):
        yield sender.get(address("begin", door))
        yield sender.get(address("whole", door))
    yield post(sender, address("question", "someone", "name"), name="\0")
    post(sender, address("question", "someone", "what"), what="A story.")
    yield sender.get(address("whole", "removal"))
    looked_over = sender.get(address("check"))
    yield looked_over
    post(sender, address("check"))
    yield sender.get(address("sent"))
    yield sender.post(address("receipt"), {"code": looked_over.context["receipt"]})


def test_every_page_is_small(sender, keys):
    assert max(map(size, pages(sender))) <= MOST


def left_out():
    source = StylesheetFinder.source
    for part in set(parts(source)) - set(parts(source, "forms")):
        text = IN_BRACKETS.sub("", COMMENT.sub("", part.read_text()))
        yield from (each for rule in RULE.findall(text) for each in rule.split(","))


def test_no_rule_that_is_left_out_is_for_anything_on_a_page(sender):
    there = set()
    for page in pages(sender):
        told = re.findall(r'class="([^"]*)"', page.text)
        there |= {name for names in told for name in names.split()}
    rules = [rule.strip() for rule in left_out() if not rule.strip().startswith("@")]
    assert len(rules) > 100
    assert [rule for rule in rules if set(CLASS.findall(rule)) <= there] == []


def test_the_policy_allows_the_style_of_each_page(sender):
    digest = style_within("forms").digest
    for page in pages(sender):
        assert f"'{digest}'" in page.headers["Content-Security-Policy"]
