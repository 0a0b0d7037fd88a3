"""Tells a whole PDF file from anything else, by its first and last bytes."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

START = b"%PDF-"
END = b"%%EOF"
END_WITHIN = 1024
MEGABYTE = 1024 * 1024


class RefusedDocument(ValidationError):
    """The document is not kept; ``sentence`` says why and what to do."""

    @property
    def sentence(self):
        return self.messages[0]


def check_pdf(file):
    """Raises RefusedDocument unless ``file`` is a PDF, whole and not too large."""
    if file.size > largest():
        raise RefusedDocument(
            _("The file is too large; please send a PDF of at most %(megabytes)s MB."),
            code="too_large",
            params={"megabytes": largest() // MEGABYTE},
        )
    start, end = both_ends(file)
    if start != START:
        raise RefusedDocument(
            _("This is not a PDF file; please send the document as PDF."),
            code="wrong_format",
        )
    if END not in end:
        raise RefusedDocument(
            _("The file was cut off on the way; please send it again."),
            code="damaged",
        )


def largest():
    return getattr(settings, "WAGTAILDOCS_MAX_UPLOAD_SIZE", 20 * MEGABYTE)


def both_ends(file):
    file.seek(0)
    start = file.read(len(START))
    file.seek(max(0, file.size - END_WITHIN))
    end = file.read(END_WITHIN)
    file.seek(0)
    return start, end
