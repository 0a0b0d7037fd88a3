"""While the ledger cannot be read, nothing is joined, and a sentence says why."""

import pytest
from django.urls import reverse
from django.utils.html import escape

from memorial.people.actions.merge_entries import merge_entries
from memorial.people.ledger import LedgerError
from memorial.people.models import Joining, PersonPage
from tests.editorial.joining.test_naming import SENT
from tests.editorial.joining.test_splitting import NAMED, filled
from tests.factories.people import person

SENTENCE = escape(str(LedgerError()))
pytestmark = pytest.mark.usefixtures("moderator")


@pytest.fixture
def two(trees):
    return [person(trees.timeline["en"], name=f"Testina {n}") for n in ("Una", "Due")]


@pytest.fixture
def lose(settings, tmp_path):
    """A folder in its place cannot be read as a file."""

    def lost():
        settings.LEDGER_FILE = tmp_path

    return lost


def merge(client, two, lose):
    lose()
    url = reverse("joining:merge", args=[each.number for each in two])
    return client.post(url, {"name": "one", "step": "do"})


def undo(client, two, lose):
    one, other = two
    merge_entries(stays=one.number, goes=other.number, chosen={}, by=None)
    lose()
    return client.post(reverse("joining:undo", args=[Joining.objects.get().pk]))


def split(client, two, lose):
    url = reverse("joining:split", args=[two[0].number])
    sent = filled(client.get(url), **NAMED, step="do")
    lose()
    return client.post(url, sent)


def name(client, two, lose):
    two[0].name, two[0].name_status = "", "unknown"
    two[0].save_revision().publish()
    lose()
    sent = SENT | {
        "as": "publish",
        "note_en": "A note.",
        "note_fr": "Une note.",
        "step": "do",
    }
    return client.post(reverse("joining:name", args=[two[0].number]), sent)


@pytest.mark.parametrize("doing", [merge, undo, split, name])
def test_it_is_said_and_nothing_is_done(client, two, lose, doing):
    answer = doing(client, two, lose)
    told = (PersonPage.objects.count(), Joining.objects.count())
    assert (answer.status_code, SENTENCE in answer.text) == (409, True)
    assert told == ((2, 1) if doing is undo else (4, 0))
