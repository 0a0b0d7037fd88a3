"""The forms, open and checked in both languages, for somebody who writes."""

import pytest
from django.core.files.storage import storages

from memorial.contributions.models import Attachment, Sheet
from memorial.contributions.sending import guard
from tests.factories import arabic, forms


@pytest.fixture
def open_forms(trees):
    forms.open_forms()
    return trees


@pytest.fixture
def arabic_forms(trees, settings, tmp_path):
    """As open_forms, and in Arabic too, which is no language of the archive."""
    arabic.make_forms_in_arabic(settings, tmp_path / "locale")
    forms.open_forms(("en", "fr", "ar"))
    return trees


@pytest.fixture
def unhurried(monkeypatch):
    """As if a person had taken their time over each page."""
    monkeypatch.setattr(guard, "SHORTEST_SECONDS", -1)


@pytest.fixture
def sender(open_forms, unhurried, client):
    return client


@pytest.fixture(autouse=True)
def quarantine(monkeypatch, tmp_path):
    """A folder of its own: no other test sees or sweeps what lies there.

    Fields keep the storage that they began with; other tests change the settings.
    """
    fields = (Sheet._meta.get_field("picture"), Attachment._meta.get_field("original"))
    for storage in (storages["quarantine"], *(field.storage for field in fields)):
        monkeypatch.setitem(storage.__dict__, "location", str(tmp_path / "quarantine"))
    return tmp_path / "quarantine"
