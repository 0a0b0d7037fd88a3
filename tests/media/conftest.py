"""An administrator at her desk, and a media folder of her own."""

import pytest

from tests.factories.users import UserFactory


@pytest.fixture(autouse=True)
def media_folder(settings, tmp_path):
    """An empty MEDIA_ROOT for each test."""
    location = tmp_path / "media"
    location.mkdir()
    settings.STORAGES = settings.STORAGES | {
        "default": settings.STORAGES["default"]
        | {"OPTIONS": {"location": str(location)}}
    }
    settings.MEDIA_ROOT = location
    return location


@pytest.fixture
def stored(media_folder):
    """The files in the media folder: a function, since they change."""
    return lambda: [path for path in media_folder.rglob("*") if path.is_file()]


@pytest.fixture
def administrator(db, client):
    user = UserFactory(is_superuser=True, is_staff=True)
    client.force_login(user)
    return user
