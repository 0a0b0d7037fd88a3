"""For the tests: fast hashing, all in memory or in a folder of its own."""

# ruff: noqa: F403
import os
import tempfile

os.environ.setdefault("MEMORIAL_VAR_DIR", tempfile.mkdtemp(prefix="memorial-test-"))

from .development import *
from .production import DATABASES, STATIC_ROOT

DEBUG = COMPONENTS_PAGE = False
# No test asks another host, whatever this machine's own environment says.
FETCHING, SAVE_PAGE = False, ""
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["TEST"] = {"NAME": None}
# Else each test client warns that nothing was collected.
STATIC_ROOT.mkdir(exist_ok=True)
