"""What a person is called in public, and the title and address that follow."""

from django.utils.translation import gettext as _

from memorial.names.folding import ascii_slug

from ..choices.names import NameStatus

# The fields of a person page that decide whether and what name may be shown.
NAMING = (
    "name",
    "name_status",
    "age_from",
    "age_to",
    "age_unit",
    "age_about",
    "minor_override",
    "birth_date",
    "placed_latest",
)


def public_name(name, status, *, may_be_shown):
    """The name that may be shown, or an empty text."""
    if not may_be_shown or status in (NameStatus.WITHHELD, NameStatus.UNKNOWN):
        return ""
    return name.strip()


def called(name, status, *, may_be_shown):
    """How the person is called, in the language that is active."""
    shown = public_name(name, status, may_be_shown=may_be_shown)
    if shown:
        return shown
    if name.strip() and status != NameStatus.UNKNOWN or status == NameStatus.WITHHELD:
        return _("Name not published")
    return _("A person whose name is not known")


def slug(number, shown_name):
    """``number-name``, or the number alone where no name may be shown."""
    words = ascii_slug(shown_name)
    return f"{number}-{words}" if words else str(number)
