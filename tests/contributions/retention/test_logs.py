"""What editors did is known for ever, of whom for a year."""

import pytest
from wagtail.models import ModelLogEntry, PageLogEntry

from tests.factories.people import person

pytestmark = pytest.mark.django_db


def labels():
    logs = (PageLogEntry, ModelLogEntry)
    told = [log.objects.values_list("label", "data") for log in logs]
    return [each for rows in told for each in rows if each != ("", {})]


def test_the_labels_of_the_log_go_after_a_year(trees, forget_after):
    entry = person(trees.timeline["en"], name="Novella Ficta")
    entry.save_revision(log_action=True)
    before = PageLogEntry.objects.count()
    forget_after(days=364)
    assert any("Novella Ficta" in label for label, _data in labels())
    forget_after(days=365)
    assert labels() == []
    assert PageLogEntry.objects.count() == before > 0
