"""What the tests of the record stand on."""

import pytest

from tests.fetching.pretend_web import web

__all__ = ["captures", "web"]


@pytest.fixture
def captures(tmp_path, settings):
    """The folder of captures, of this test alone."""
    folder = tmp_path / "captures"
    settings.STORAGES = settings.STORAGES | {
        "captures": {
            "BACKEND": "memorial.media.quarantine.QuarantineStorage",
            "OPTIONS": {"location": str(folder)},
        }
    }
    return folder
