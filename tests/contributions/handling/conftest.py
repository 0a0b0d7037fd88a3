"""A moderator at the desk, and a quarantine that no other test shares."""

import pytest
from django.core.files.storage import storages
from django.urls import reverse

from memorial.contributions.actions.holding import seen_now


@pytest.fixture(autouse=True)
def own_quarantine(monkeypatch, tmp_path):
    monkeypatch.setitem(
        storages["quarantine"].__dict__, "location", str(tmp_path / "quarantine")
    )


@pytest.fixture(autouse=True)
def own_media(monkeypatch, tmp_path):
    """Where all public files of this test stand."""
    folder = tmp_path / "media"
    folder.mkdir()
    public = storages["default"].__dict__
    monkeypatch.setitem(public, "location", str(folder))
    # By these Wagtail's task finds the storage again.
    monkeypatch.setitem(public, "_constructor_args", ((), {"location": str(folder)}))
    return folder


@pytest.fixture
def desk(moderator, client):
    return Desk(client, moderator)


class Desk:
    """What a moderator does, screen by screen."""

    def __init__(self, client, user):
        self.client, self.user = client, user

    def address(self, name, *args):
        return reverse(f"handling:{name}", args=args)

    def read(self, name, *args, **query):
        return self.client.get(self.address(name, *args), query)

    def do(self, contribution, deed, **more):
        """Press a button of the page of the contribution as it stands."""
        fields = {"do": deed, "seen": seen_now(contribution)} | more
        answer = self.client.post(
            self.address("do", contribution.pk), fields, follow=True
        )
        contribution.refresh_from_db()
        return answer

    def send(self, name, contribution, *args, **fields):
        sent = {"seen": seen_now(contribution)} | fields
        answer = self.client.post(
            self.address(name, contribution.pk, *args), sent, follow=True
        )
        contribution.refresh_from_db()
        return answer
