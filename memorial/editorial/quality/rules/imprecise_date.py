"""A date that is vague although a source of about that time tells its day."""

from datetime import date, timedelta

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from memorial.dates.uncertain import Precision
from memorial.dates.wording import in_words
from memorial.people.models import PersonSource

from ..question import Question
from ..rule import Rule, live_people, register

# Somebody is often written about some weeks after they died.
LATER = timedelta(days=31)


@register
class ImpreciseDate(Rule):
    title = _("Date less precise than the sources")
    why = _("The anniversary falls on no day, and the person stands in no month.")
    remedy = _("Read the source of that time once more: it may tell the day.")
    question = Question(
        _("Do you know when it was?"),
        _(
            "Of these deaths we know the month or the year at best. The day matters to "
            "families, and for the anniversary."
        ),
        lambda asked: asked.date_is_vague,
    )

    def keys(self):
        return list(dict.fromkeys(key for key, _date in precise_sources()))

    def details(self, keys):
        wanted, told = set(keys), {}
        for key, published in precise_sources():
            if key in wanted:
                words = in_words(published, get_language())
                told[key] = _("a source of %(date)s") % {"date": words}
        return told


def precise_sources():
    """Pairs of a key and the day of a source that may tell the day; one query."""
    vague = live_people().exclude(placed_precision=Precision.DAY)
    rows = PersonSource.objects.filter(
        page__in=vague.order_by().values("pk"), published__isnull=False
    ).order_by("page__number", "sort_order")
    for key, earliest, latest, published in rows.values_list(
        "page__translation_key",
        "page__placed_earliest",
        "page__placed_latest",
        "published",
    ):
        if published and published.precision == Precision.DAY:
            first, last = earliest or date.min, latest or date.max - LATER
            if first <= published.earliest <= last + LATER:
                yield key, published
