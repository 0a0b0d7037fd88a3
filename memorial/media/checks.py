"""Says at the start when what visitors send could be read from the web."""

from django.conf import settings
from django.core.checks import Error

from .quarantine import is_inside


def quarantine_is_out_of_reach(app_configs, **kwargs):
    return [
        Error(
            f"QUARANTINE_ROOT is inside {name}, which everybody can read.",
            hint="Move QUARANTINE_ROOT to a folder that no web server serves.",
            id=f"media.{number}",
        )
        for number, name in (("E001", "MEDIA_ROOT"), ("E002", "STATIC_ROOT"))
        if is_inside(settings.QUARANTINE_ROOT, getattr(settings, name))
    ]
