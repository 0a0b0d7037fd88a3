"""File names of photos: kept in the raw row alone, since a list brings no pictures."""

from django.utils.translation import gettext as _

from .notes import Cleaned, doubt

PLACEHOLDERS = ("profil.png", "profile.png", "placeholder.png", "anonyme.png")


def clean_photo(raw):
    text = raw.strip()
    if not text or text.lower() in PLACEHOLDERS:
        return Cleaned("")
    sentence = _("A photo is named; add it by hand, with consent and its rights.")
    return Cleaned("", (doubt(raw, "", sentence),))
