"""What keeps the archive and its visitors safe on the way in and out."""

from .environment import address, hosts, number, switch, text

SECRET_KEY = text("MEMORIAL_SECRET_KEY")
LEDGER_KEY = text("MEMORIAL_LEDGER_KEY")
RECEIPT_KEY = text("MEMORIAL_RECEIPT_KEY")
ALLOWED_HOSTS = hosts("MEMORIAL_HOSTS", "localhost")
BASE_URL = address("MEMORIAL_BASE_URL", f"https://{ALLOWED_HOSTS[0]}")
CSRF_TRUSTED_ORIGINS = [BASE_URL]

SECURE_SSL_REDIRECT = switch("MEMORIAL_HTTPS", True)
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = number("MEMORIAL_HSTS_SECONDS", 31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
BEHIND_PROXY = switch("MEMORIAL_BEHIND_PROXY", False)
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
# So named, a browser takes them from this host alone, and over HTTPS alone.
SESSION_COOKIE_NAME = "__Host-sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken"
DRAFT_COOKIE_NAME = "__Host-writing"
SESSION_COOKIE_AGE = 8 * 60 * 60
# The admin alone may be framed, by itself: memorial/middleware/content_security.py.
X_FRAME_OPTIONS = "DENY"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
CSRF_FAILURE_VIEW = "home.views.csrf_failure"
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
