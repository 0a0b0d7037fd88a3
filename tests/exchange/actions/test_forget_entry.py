"""Forgetting an entry empties the rows from which it came."""

from memorial.exchange.actions.forget_entry import forget_entry
from memorial.exchange.models import ImportRow

from ..lists import ADA, CHILD


def test_it_empties_the_rows_of_the_entry_alone(publish_list, entry):
    publish_list([ADA, CHILD])
    forget_entry(entry("Ada Example").translation_key)
    kept = [row.cells.get("name") for row in ImportRow.objects.order_by("number")]
    assert kept == [None, "Bo Sample"]
    assert "\n0 changes.\n" in publish_list([CHILD])
