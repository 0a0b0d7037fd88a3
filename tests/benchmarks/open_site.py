"""Makes a site whose forms are open, and tells their addresses as JSON.

Run as a program with MEMORIAL_VAR_DIR set to an empty folder.
"""

import json
import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "memorial.settings.development")

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.urls import reverse  # noqa: E402
from django.utils import translation  # noqa: E402

from tests.factories.forms import open_forms  # noqa: E402


def open_up():
    call_command("migrate", verbosity=0)
    call_command("catalogue", compile=True, stdout=sys.stderr)
    call_command("set_up_site", stdout=sys.stderr)
    open_forms()
    with translation.override("en"):
        return dict(addresses())


def addresses():
    for name in ("doors", "check", "sent", "receipt", "leave"):
        yield name, reverse(f"contributions:{name}")
    yield "whole", reverse("contributions:whole", args=["someone"])
    for code in ("what", "pictures"):
        yield code, reverse("contributions:question", args=["someone", code])


if __name__ == "__main__":
    print(json.dumps(open_up()))  # noqa: T201
