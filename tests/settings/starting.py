"""Starts the archive's commands anew, with an environment of the test's own."""

import json
import os
import subprocess
import sys

from django.conf import settings

KEYS = {
    "MEMORIAL_SECRET_KEY": "a1b2c3d4e5f6g7h8i9j0" * 4,
    "MEMORIAL_LEDGER_KEY": "a key for the tests alone, long enough",
    "MEMORIAL_RECEIPT_KEY": "another key for the tests alone",
    "MEMORIAL_HOSTS": "archive.example.org",
}
PRODUCTION = {"DJANGO_SETTINGS_MODULE": "memorial.settings.production", **KEYS}
DEVELOPMENT = {"DJANGO_SETTINGS_MODULE": "memorial.settings.development"}
TELL = """
import json, sys
from django.conf import settings
print(json.dumps({name: getattr(settings, name) for name in sys.argv[1:]}, default=str))
"""


def started(*command, var_dir, **variables):
    """Runs Python with these variables and none of the archive's of this process."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name != "PORT" and not name.startswith(("MEMORIAL_", "DJANGO_"))
    }
    return subprocess.run(
        [sys.executable, *command],
        cwd=settings.BASE_DIR,
        env=kept | {"MEMORIAL_VAR_DIR": str(var_dir)} | variables,
        capture_output=True,
        text=True,
        timeout=120,
    )


def manage(*command, **variables):
    return started("manage.py", *command, **variables)


def settings_under(*names, **variables):
    """What these settings are under such variables, as JSON tells them."""
    ended = started("-c", TELL, *names, **variables)
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)
