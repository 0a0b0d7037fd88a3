"""Where files are: the code, and the one ignored folder for all that is generated."""

from .environment import ROOT, folder, path

BASE_DIR = ROOT
VAR_DIR = folder("MEMORIAL_VAR_DIR", ROOT / "var")

STATIC_ROOT = VAR_DIR / "static"
STATIC_URL = "/static/"
STATICFILES_DIRS = [ROOT / "static"]
STATICFILES_FINDERS = [
    "home.stylesheet.StylesheetFinder",
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
MEDIA_ROOT = VAR_DIR / "media"
MEDIA_URL = "/media/"
QUARANTINE_ROOT = VAR_DIR / "quarantine"
# Whose turn it is to have a file cleaned.
CLEANING_ROOT = VAR_DIR / "cleaning"
# Copies of what sources said: for those who keep the archive, with no address.
CAPTURES_ROOT = path("MEMORIAL_CAPTURES_DIR", VAR_DIR / "captures")

STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        # As text: Wagtail passes the storage of a file to its tasks as JSON.
        "OPTIONS": {"location": str(MEDIA_ROOT), "base_url": MEDIA_URL},
    },
    "quarantine": {
        "BACKEND": "memorial.media.quarantine.QuarantineStorage",
        "OPTIONS": {"location": str(QUARANTINE_ROOT)},
    },
    "captures": {
        "BACKEND": "memorial.media.quarantine.QuarantineStorage",
        "OPTIONS": {"location": str(CAPTURES_ROOT)},
    },
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage",
    },
}
# What a visitor sends is read by nobody else on the machine.
FILE_UPLOAD_PERMISSIONS = 0o640
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o750
