"""Why entries cannot be merged, split or named, as a sentence for editors."""

from django.utils.translation import gettext_lazy as _

from .. import ledger
from ..walking.newly_told import newly_told


class Refused(Exception):
    """Its text is a sentence for people."""


# It tells neither what the ledger holds nor that it was asked.
NOT_HERE = _("This cannot be done here. Ask whoever administers the site.")


def refuse_the_held(names, date):
    """Nobody whom the ledger holds comes back under a name that would be shown."""
    earliest, latest = (date.earliest, date.latest) if date else (None, None)
    if ledger.holds(names, earliest=earliest, latest=latest):
        raise Refused(NOT_HERE)


def refuse_newly_told(page, reads):
    """No text that goes live with it tells what an entry hides."""
    for _field, sentence in newly_told(page, page.serializable_data(), reads):
        raise Refused(sentence)
