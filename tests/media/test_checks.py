"""The site says at its start when the quarantine could be read from the web."""

import pytest
from django.core.checks import run_checks

from memorial.media.checks import quarantine_is_out_of_reach


def found():
    return [error.id for error in quarantine_is_out_of_reach(None)]


def test_all_is_well_as_the_settings_are():
    assert found() == []


@pytest.mark.parametrize(
    ("name", "expected"), [("MEDIA_ROOT", "media.E001"), ("STATIC_ROOT", "media.E002")]
)
def test_a_quarantine_in_reach_of_the_web_is_an_error(name, expected, settings):
    settings.QUARANTINE_ROOT = getattr(settings, name) / "quarantine"
    assert found() == [expected]
    assert expected in {error.id for error in run_checks()}
