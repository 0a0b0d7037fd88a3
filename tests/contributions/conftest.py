"""The forms, open and checked in both languages, for somebody who writes."""

import pytest
from django.core.files.storage import storages

from memorial.contributions import languages
from memorial.contributions.models import Attachment, CheckedLanguage, Sheet
from memorial.contributions.sending import guard
from memorial.contributions.wordings import VERSION
from memorial.people.archive import forget
from memorial.people.models import Archive
from tests.factories.users import UserFactory


@pytest.fixture
def open_forms(trees):
    setting = Archive.load()
    setting.forms_open = True
    setting.save()
    by = UserFactory(role="Moderators")
    for code in ("en", "fr"):
        CheckedLanguage.objects.create(language=code, wording=VERSION, by=by)
    forget()
    languages.forget()
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
