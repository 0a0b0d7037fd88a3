"""Takes the pictures of the handbook: `make handbook`."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "memorial.settings.development")

import django

django.setup()

from .taking import FOLDER, take  # noqa: E402

if __name__ == "__main__":
    print(f"{take()} pictures in {FOLDER}")  # noqa: T201
