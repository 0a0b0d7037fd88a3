"""Says at the start when what nobody else may read could be read from the web."""

from django.conf import settings
from django.core.checks import Error

from .quarantine import is_inside

PRIVATE = ("QUARANTINE_ROOT", "CAPTURES_ROOT")
PUBLIC = ("MEDIA_ROOT", "STATIC_ROOT")


def private_folders_are_out_of_reach(app_configs, **kwargs):
    pairs = [(private, public) for private in PRIVATE for public in PUBLIC]
    return [
        Error(
            f"{private} is inside {public}, which everybody can read.",
            hint=f"Move {private} to a folder that no web server serves.",
            id=f"media.E{number:03}",
        )
        for number, (private, public) in enumerate(pairs, start=1)
        if is_inside(getattr(settings, private), getattr(settings, public))
    ]
