"""For one's own machine: plain HTTP, keys made on the spot, debug pages."""

# ruff: noqa: E402, F403
from .parts.environment import number, suggest

PORT = number("PORT", 8000, least=1, most=65535)
suggest("MEMORIAL_SECRET_KEY", "only-for-development-" * 3)
suggest("MEMORIAL_LEDGER_KEY", "only-for-development")
suggest("MEMORIAL_RECEIPT_KEY", "only-for-development")
suggest("MEMORIAL_HOSTS", "localhost,127.0.0.1,[::1]")
suggest("MEMORIAL_BASE_URL", f"http://127.0.0.1:{PORT}")
suggest("MEMORIAL_HTTPS", "no")
suggest("MEMORIAL_SECOND_FACTOR", "no")

from .production import *
from .production import STORAGES

DEBUG = COMPONENTS_PAGE = True
SECURE_HSTS_SECONDS = 0
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
SESSION_COOKIE_NAME = "sessionid"
CSRF_COOKIE_NAME = "csrftoken"
DRAFT_COOKIE_NAME = "writing"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
