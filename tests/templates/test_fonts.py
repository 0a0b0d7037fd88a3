"""Faces for names in their own script: only where such a name stands."""

import re

import pytest
from django.conf import settings

from memorial.people.models import OtherName
from tests.factories.people import person

FONTS = settings.BASE_DIR / "static" / "fonts"


def linked(client, page):
    html = client.get(page.url, follow=True).content.decode()
    return re.findall(r'href="/static/fonts/(\w+)[^"]*\.css"', html)


def with_name(trees, text, **fields):
    page = person(trees.timeline["en"], publish=False, **fields)
    page.other_names = [OtherName(text=text, kind="original")]
    page.save_revision().publish()
    return page


@pytest.mark.parametrize(
    ("text", "scripts"),
    [("تستينا", ["arabic"]), ("ተስቲና", ["ethiopic"]), ("Testina", [])],
)
def test_a_face_is_linked_where_its_letters_stand(trees, client, text, scripts):
    assert linked(client, with_name(trees, text)) == scripts


def test_the_script_of_a_withheld_name_is_not_told(trees, client):
    assert linked(client, with_name(trees, "تستينا", name_status="withheld")) == []


@pytest.mark.parametrize("path", sorted(FONTS.glob("*.css")), ids=lambda p: p.stem)
def test_a_face_is_small_our_own_and_comes_after_the_text(path):
    text = path.read_text()
    (file,) = re.findall(r'url\("([^"]+)"\)', text)
    assert (FONTS / file).stat().st_size < 50_000
    assert (FONTS / f"LICENSE-{file.removesuffix('.woff2')}.txt").exists()
    assert "font-display: swap" in text and "unicode-range" in text
