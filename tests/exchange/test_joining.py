"""A list that comes in again finds the entry into which its own was merged."""

from memorial.exchange.models import ImportRow
from memorial.people.actions.merge_entries import merge_entries
from memorial.people.actions.undo_merge import undo_merge
from memorial.people.models import PersonPage
from tests.factories.people import person

from .lists import ADA


def test_its_rows_go_along_and_come_back(publish_list, entry, trees):
    publish_list([ADA])
    listed = entry("Ada Example")
    stays = person(trees.timeline["en"], name="Ada Exemple")
    joining = merge_entries(stays=stays.number, goes=listed.number, chosen={}, by=None)
    assert ImportRow.objects.get().translation_key == stays.translation_key
    pages = PersonPage.objects.count()
    publish_list([ADA | {"description": "Another invented text."}])
    assert PersonPage.objects.count() == pages
    undo_merge(joining, by=None)
    keys = set(ImportRow.objects.values_list("translation_key", flat=True))
    assert listed.translation_key in keys
