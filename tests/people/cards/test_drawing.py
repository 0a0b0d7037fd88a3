"""A portrait stands on a card whole, and only if the public door gives it."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from memorial.people.cards import drawing
from memorial.people.models import Consent, Purpose
from tests.factories.people import person

VALUES = {
    "called": "Invented Person",
    "original_names": [],
    "lines": ["30 years old", "12 July 2017"],
    "site": "Memorial",
    "language": "en",
    "rtl": False,
}


@pytest.fixture
def with_portrait(trees, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    image = get_image_model().objects.create(
        title="Invented",
        file=get_test_image_file(size=(300, 900)),
        licence="permission",
    )
    return person(trees.timeline["en"], portrait=image)


@pytest.mark.parametrize("agreed", [True, False])
def test_a_portrait_needs_consent(client, monkeypatch, with_portrait, agreed):
    Consent.objects.create(
        translation_key=with_portrait.translation_key,
        purpose=Purpose.PORTRAIT,
        given=agreed,
    )
    drawn = []
    monkeypatch.setattr(
        drawing, "as_png", lambda _template, told: drawn.append(told) or b""
    )
    client.get(f"/en/cards/{with_portrait.number}.png")
    photo = bytes(drawn[0]["portrait"])
    assert bool(photo) == agreed
    if agreed:
        width, height = Image.open(BytesIO(photo)).size
        assert height == 410
        assert abs(width / height - 300 / 900) < 0.01


@pytest.mark.parametrize(
    "called", ["Invented Person " * 12, "W" * 200, "محمد المخترع " * 15, "ኣብርሃም " * 28]
)
def test_a_long_name_stays_on_the_card(called):
    card = Image.open(
        BytesIO(drawing.draw(VALUES | {"called": called.strip()}))
    ).convert("RGB")
    paper = Image.new("RGB", card.size, card.getpixel((0, 0)))
    left, top, right, bottom = ImageChops.difference(card, paper).getbbox()
    assert left >= 60
    assert right <= 1140
    assert top >= 40
