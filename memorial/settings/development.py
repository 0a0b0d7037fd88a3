"""For one's own machine: plain HTTP, keys made on the spot, debug pages."""

# ruff: noqa: F403
import os

os.environ.setdefault("MEMORIAL_SECRET_KEY", "only-for-development-" * 3)
os.environ.setdefault("MEMORIAL_LEDGER_KEY", "only-for-development")
os.environ.setdefault("MEMORIAL_HOSTS", "localhost,127.0.0.1,[::1]")
os.environ.setdefault(
    "MEMORIAL_BASE_URL", f"http://127.0.0.1:{os.environ.get('PORT', '8000')}"
)
os.environ.setdefault("MEMORIAL_HTTPS", "no")

from .production import *
from .production import STORAGES

DEBUG = True
SECURE_HSTS_SECONDS = 0
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
