"""The entries that were added last."""

from memorial.people.models import PersonPage
from memorial.people.public_record.lines import lines


def latest(locale, count):
    """The ``count`` newest entries by their first publication, newest first."""
    order = ("-first_published_at", "-number")
    everybody = PersonPage.objects.public().in_language(locale).order_by(*order)
    newest = everybody.values_list("pk", flat=True)[:count]
    people = PersonPage.objects.filter(pk__in=list(newest)).order_by(*order)
    return lines(people, locale, "summary")
