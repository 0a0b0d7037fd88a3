"""The entries that were added last."""

from memorial.people.models import PersonPage
from memorial.people.public_record.lines import lines


def latest(locale, count):
    """The ``count`` newest entries by their first publication, newest first."""
    newest = PersonPage.objects.order_by("-first_published_at", "-number")
    return lines(newest, locale, most=count)
