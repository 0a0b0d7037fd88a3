"""Database, cache, background tasks, mail and the ledger outside them all."""

from urllib.parse import quote

from .environment import number, path, text, words
from .places import VAR_DIR
from .services import cache, database, mail

VAR_IN_ADDRESS = quote(str(VAR_DIR))

DATABASES = {
    "default": database(
        "MEMORIAL_DATABASE_URL", f"sqlite:///{VAR_IN_ADDRESS}/memorial.sqlite3"
    )
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # What is deleted or changed is overwritten: a family may ask that it be gone.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
        "PRAGMA secure_delete=ON;",
    }
else:
    # To compile a question for one answer takes PostgreSQL up to a hundred times as
    # long as to answer it. What the address says stands.
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("options", "-c jit=off")

CACHES = {"default": cache("MEMORIAL_CACHE_URL", "locmemcache://")}
if "redis" not in CACHES["default"]["BACKEND"]:
    # Django keeps 300: whoever guesses could push out what is counted of the guessing.
    CACHES["default"].setdefault("OPTIONS", {}).setdefault("MAX_ENTRIES", 100_000)

TASKS_BACKENDS = {
    "immediate": "django_tasks.backends.immediate.ImmediateBackend",
    "database": "django_tasks_db.DatabaseBackend",
}
TASKS = {
    "default": {
        "BACKEND": TASKS_BACKENDS[
            text("MEMORIAL_TASKS", "immediate", choices=tuple(TASKS_BACKENDS))
        ]
    }
}

vars().update(mail("MEMORIAL_EMAIL_URL", f"filemail://{VAR_IN_ADDRESS}/mail"))
DEFAULT_FROM_EMAIL = text("MEMORIAL_EMAIL_FROM", "memorial@localhost")

# The keyed hashes of what must never come back. Its place and its key are apart from
# database and backups, so that restoring one of those cannot undo a family's wish.
LEDGER_FILE = path("MEMORIAL_LEDGER_FILE", VAR_DIR / "ledger" / "withheld.txt")

# Public keys that contacts are sealed to; without the file nobody is asked for one.
CONTACT_KEYS = path("MEMORIAL_CONTACT_KEYS", VAR_DIR / "contact-keys.txt")

# What may wait in the quarantine in all.
INTAKE_MEGABYTES = number("MEMORIAL_INTAKE_MEGABYTES", 5_000, least=1)

# So many files are read at once on one machine. Others wait, for less time than
# servers and proxies do.
CLEANING_AT_ONCE = number("MEMORIAL_CLEANING_AT_ONCE", 2, least=1, most=100)
CLEANING_WAIT_SECONDS = number("MEMORIAL_CLEANING_WAIT_SECONDS", 20, most=600)

IMAGE_MEGAPIXELS = number("MEMORIAL_IMAGE_MEGAPIXELS", 50, least=1, most=200)
IMAGE_MEGABYTES = number("MEMORIAL_IMAGE_MEGABYTES", 20, least=1, most=100)
IMAGE_FORMATS = words(
    "MEMORIAL_IMAGE_FORMATS",
    "jpeg,png,webp,heic",
    choices=("jpeg", "png", "webp", "heic"),
)
