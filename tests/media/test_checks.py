"""The site says at its start when a private folder could be read from the web."""

import pytest
from django.core.checks import run_checks

from memorial.media.checks import private_folders_are_out_of_reach


def found():
    return [error.id for error in private_folders_are_out_of_reach(None)]


def test_all_is_well_as_the_settings_are():
    assert found() == []


@pytest.mark.parametrize(
    ("private", "public", "expected"),
    [
        ("QUARANTINE_ROOT", "MEDIA_ROOT", "media.E001"),
        ("QUARANTINE_ROOT", "STATIC_ROOT", "media.E002"),
        ("CAPTURES_ROOT", "MEDIA_ROOT", "media.E003"),
        ("CAPTURES_ROOT", "STATIC_ROOT", "media.E004"),
    ],
)
def test_one_in_reach_of_the_web_is_an_error(private, public, expected, settings):
    setattr(settings, private, getattr(settings, public) / "within")
    assert found() == [expected]
    assert expected in {error.id for error in run_checks()}
