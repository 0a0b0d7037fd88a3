"""A card tells no more than the public door gives, under a number alone."""

from io import BytesIO

import pytest
from django.utils import translation
from PIL import Image

from memorial.people.cards import drawing
from memorial.people.cards.views import picture_of
from memorial.people.models import FormerAddress, PermanentNumber, Withdrawal
from tests.factories.aloud import CANARY, with_original, withheld
from tests.factories.people import incident, person


@pytest.fixture
def drawn(monkeypatch):
    """The values that each card was drawn from."""
    values = []
    monkeypatch.setattr(
        drawing, "as_png", lambda _template, told: values.append(told) or b"png"
    )
    return values


def address(number):
    return f"/en/cards/{number}.png"


def test_a_card_is_a_picture_of_the_usual_size(client, trees):
    page = with_original(trees.timeline["en"], "اسم")
    response = client.get(address(page.number))
    assert response["Content-Type"] == "image/png"
    assert response["Cache-Control"] == "public, max-age=60"
    picture = Image.open(BytesIO(response.content))
    assert (picture.size, picture.info) == ((1200, 630), {})


def test_what_a_card_tells(client, trees, drawn):
    page = with_original(
        trees.timeline["en"], "اسم", origins=[{"country": "SD"}], name="Testina"
    )
    client.get(address(page.number))
    (told,) = drawn
    assert told["called"] == "Testina"
    assert told["lines"] == ["30 years old, Sudan", "12 July 2017"]
    assert told["original_names"] == [{"text": "اسم", "language": "ar", "rtl": True}]
    assert told["site"] == trees.home["en"].title
    assert told["portrait"] == []


def test_a_card_is_in_the_language_of_its_address(trees, drawn):
    page = person(trees.timeline["en"], name="Testina")
    with translation.override("fr"):
        picture_of(page.number, trees.locale["fr"])
    assert (drawn[0]["language"], drawn[0]["lines"][1]) == ("fr", "12\xa0juillet 2017")


def test_a_day_on_which_someone_was_found_is_told_as_such(client, trees, drawn):
    found = {"placed_by": "found", "found_date": "2017-07-14"}
    page = person(trees.timeline["en"], death_date=None, **found)
    client.get(address(page.number))
    assert drawn[0]["lines"][1] == "Found: 14 July 2017"


def test_a_withheld_name_is_on_no_card(client, trees, drawn):
    event = incident(trees.incidents["en"], heading=f"The boat of {CANARY}")
    page = withheld(trees.timeline["en"], incident=event)
    for number in (page.number, event.number):
        assert client.get(address(number)).status_code == 200
    assert len(drawn) == 2
    assert CANARY not in repr(drawn)
    assert drawn[0]["called"] == "Name not published"


def test_an_incident_has_a_card(client, trees, drawn):
    event = incident(trees.incidents["en"], dead_from=3)
    client.get(address(event.number))
    assert drawn[0]["called"] == "Invented shipwreck"
    assert drawn[0]["lines"] == ["12 July 2017", "3 people died"]


def test_a_number_without_an_entry(client, trees):
    gone, merged, kept = (person(trees.timeline["en"]) for _ in range(3))
    draft = person(trees.timeline["en"], publish=False)
    Withdrawal.objects.create(translation_key=gone.translation_key)
    records = PermanentNumber.objects
    former = FormerAddress.objects.create(number=records.get(pk=merged.number))
    former.now.add(records.get(pk=kept.number))
    merged.delete()
    assert client.get(address(gone.number)).status_code == 410
    assert client.get(address(merged.number))["Location"] == address(kept.number)
    for number in (draft.number, 999999, 0, "9" * 30):
        assert client.get(address(number)).status_code == 404
