"""Writes of an invented person into a database file, or erases them, and says nothing.

Started by ``test_erase_in_a_file.py`` in a process of its own, as a site would be.
"""

import sys

import django

django.setup()

from django.db import connection  # noqa: E402

from memorial.people.actions import erase_entry as erasing  # noqa: E402
from memorial.people.models import OtherName, PersonPage  # noqa: E402
from tests.factories.people import in_language, person  # noqa: E402
from tests.factories.trees import standing_trees  # noqa: E402

CANARY = "Kanarienvogel"


def write():
    page = person(standing_trees().timeline["en"], name=f"Ana {CANARY}")
    for turn in range(12):
        page = PersonPage.objects.get(pk=page.pk)
        page.life = f"{CANARY} sang. " * (3 + 40 * turn)
        page.summary, page.private_notes = CANARY, f"{CANARY} {turn} " * turn
        page.other_names = [OtherName(text=f"{CANARY} {turn}")]
        page.save_revision().publish()
    french = in_language(page, "fr")
    french.life = CANARY
    french.save_revision().publish()


def erase():
    erasing.erase_entry(PersonPage.objects.first().translation_key)


def erase_carelessly():
    """The control: as SQLite does if it is told nothing."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA secure_delete=OFF")
        cursor.fetchall()
    erasing.empty_the_journal = erasing.forget_words_of_the_search = lambda: None
    erase()


{"write": write, "erase": erase, "erase_carelessly": erase_carelessly}[sys.argv[1]]()
