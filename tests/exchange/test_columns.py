"""Headers in several spellings, and the fields they mean."""

import pytest

from memorial.exchange.columns import field_of, fields_of, refuse_counts
from memorial.exchange.readers.table import Row, Table, UnreadableList


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Date", "date"),
        ("Date de décès", "date"),
        ("  LIEU ", "place"),
        ("minor (Y/N)", "minor"),
        ("Genre (H/F)", "gender"),
        ("nationalité", "nationality.fr"),
        ("nationality", "nationality.en"),
        ("cause", "cause.fr"),
        ("incident", "cause.en"),
        ("description", "text.fr"),
        ("description_en", "text.en"),
        ("Description FR", "text.fr"),
        ("source1", "source.1"),
        ("Source 12", "source.12"),
        ("source", "source"),
        ("name_en", None),
        ("hair colour", None),
        ("", None),
    ],
)
def test_it_knows_what_a_header_means(header, field):
    assert field_of(header, "fr") == field


def test_the_first_of_two_columns_for_one_field_counts():
    assert fields_of(["date", "Date de décès"], "fr") == {"date": "date"}


def test_a_list_without_any_known_column_is_refused():
    with pytest.raises(UnreadableList, match="None of the columns is known"):
        fields_of(["hair", "shoes"], "fr")


@pytest.mark.parametrize("cell", ["1", "", "NA"])
def test_a_count_of_one_is_one_person(cell):
    refuse_counts(Table(["No. dead"], [Row(2, {"No. dead": cell})]))


def test_a_list_of_incidents_is_refused():
    rows = [Row(2, {"No. dead": "1"}), Row(3, {"No. dead": "27"})]
    with pytest.raises(UnreadableList, match="Row 3 counts several people"):
        refuse_counts(Table(["No. dead"], rows))
