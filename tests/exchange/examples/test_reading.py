"""A file is read whole, or refused with its name and the key of the entry."""

from datetime import date
from decimal import Decimal

import pytest

from memorial.dates.uncertain import UncertainDate
from memorial.exchange.examples.reading import UnreadableExample, read_examples

ENTRY = """
[[incident]]
key = "2001-ferry"
language = "en"
date = "2001-06"
[incident.words.en]
[incident.words.fr]

[[person]]
key = "2001-01"
incident = "2001-ferry"
language = "fr"
name = "Ada"
name_status = "partial"
death_date = "2001-06-18?"
latitude = "51.12653"
[[person.origins]]
country = "CN"
[[person.change_notes]]
on = 2024-01-02
kind = "named"
fr = "Son nom est connu."
en = "The name is known."
[person.words.fr]
circumstances = "En mer."
[person.words.en]
circumstances = "At sea."
"""


@pytest.fixture
def read(tmp_path):
    def read(text):
        (tmp_path / "some.toml").write_text(text, encoding="utf-8")
        return read_examples(tmp_path)

    return read


def test_a_person_is_read_with_facts_rows_and_words(read):
    (incident,), (person,) = read(ENTRY)
    assert person.incident == incident.key
    assert person.facts["death_date"] == UncertainDate.from_edtf("2001-06-18?")
    assert person.facts["latitude"] == Decimal("51.12653")
    assert person.rows["origins"] == [{"country": "CN"}]
    assert person.words["en"]["circumstances"] == "At sea."


def test_the_words_begin_with_the_language_of_the_original(read):
    (incident,), (person,) = read(ENTRY)
    assert list(incident.words) == ["en", "fr"]
    assert list(person.words) == ["fr", "en"]


def test_a_change_note_has_its_day_once_and_its_text_in_each_language(read):
    _incidents, (person,) = read(ENTRY)
    assert person.rows["change_notes"] == [{"on": date(2024, 1, 2), "kind": "named"}]
    assert person.words["fr"]["change_notes"] == ["Son nom est connu."]
    assert person.words["en"]["change_notes"] == ["The name is known."]


@pytest.mark.parametrize(
    ("written", "instead", "told"),
    [
        ('name = "Ada"', 'nickname = "Ada"', "nickname"),
        ('name = "Ada"', 'private_notes = "Ada"', "private_notes"),
        ('name = "Ada"', 'placed_earliest = "2001-06-18"', "placed_earliest"),
        ('name_status = "partial"', 'name_status = "half"', "name_status"),
        ('kind = "named"', 'kind = "renamed"', "kind"),
        ('country = "CN"', 'country = "Cathay"', "country"),
        ('country = "CN"', 'as_reported = "China"', "country"),
        ('"2001-06-18?"', '"some day in June"', "death_date"),
        ('"51.12653"', '"51,12653"', "latitude"),
        ('en = "The name is known."', "", "en"),
        ('[person.words.en]\ncircumstances = "At sea."', "", "en"),
        ("[person.words.en]", "[person.words.de]", "de"),
        ('language = "fr"', "", "fr"),
        ('incident = "2001-ferry"', 'incident = "2001-train"', "2001-train"),
    ],
)
def test_what_is_not_known_is_refused(read, written, instead, told):
    assert written in ENTRY
    with pytest.raises(UnreadableExample, match="some.toml, 2001-01") as error:
        read(ENTRY.replace(written, instead))
    assert told in str(error.value)


@pytest.mark.parametrize(
    ("written", "instead", "told"),
    [
        ('key = "2001-01"', 'key = "2001-ferry"', "2001-ferry: this key stands twice"),
        ('key = "2001-01"', "", "has no key"),
        ("[[person]]", "[[people]]", "people"),
        ("[[person]]", "[[person", "the file"),
    ],
)
def test_a_file_that_is_out_of_order_is_refused(read, written, instead, told):
    with pytest.raises(UnreadableExample, match="some.toml") as error:
        read(ENTRY.replace(written, instead, 1))
    assert told in str(error.value)
