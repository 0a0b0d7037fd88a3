"""Faces for names in their own letters: small, our own, for those letters alone."""

import re

import pytest
from django.conf import settings

from memorial.people.models import OtherName
from tests.factories.people import person

STATIC = settings.BASE_DIR / "static"
FACES = (STATIC / "css" / "fonts.css").read_text().split("@font-face")[1:]


@pytest.mark.parametrize("face", FACES)
def test_a_face_is_small_our_own_and_comes_after_the_text(face):
    (file,) = re.findall(r'url\("\.\./fonts/([^"]+)"\)', face)
    assert (STATIC / "fonts" / file).stat().st_size < 50_000
    assert (STATIC / f"fonts/LICENSE-{file.removesuffix('.woff2')}.txt").exists()
    assert "font-display: swap" in face


def letters(face):
    """The letters for which a browser asks for the face."""
    (said,) = re.findall(r"unicode-range: ([^;]+);", face)
    for first, last in re.findall(r"U\+([0-9A-F]+)-([0-9A-F]+)", said):
        yield from range(int(first, 16), int(last, 16) + 1)


@pytest.mark.parametrize(
    ("text", "asked_for"),
    [("تستينا", [0]), ("پښتو", [0]), ("ተስቲና", [1]), ("Testina Łódź 試\u200f", [])],
)
def test_a_face_is_asked_for_by_its_letters_alone(text, asked_for):
    points = set(map(ord, text))
    assert [n for n, face in enumerate(FACES) if points & set(letters(face))] == (
        asked_for
    )


@pytest.mark.django_db
def test_the_script_of_a_withheld_name_is_not_told(trees, client):
    def html(**fields):
        page = person(trees.timeline["en"], publish=False, **fields)
        page.other_names = [OtherName(text="تستينا", kind="original")]
        page.save_revision().publish()
        return client.get(page.url, follow=True).content.decode()

    assert set("تستينا") <= set(html())
    assert not set("تستينا") & set(html(name_status="withheld"))
