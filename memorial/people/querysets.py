"""Reads of the record, as words to be chained."""

from django.db.models import CharField, Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Cast, Coalesce
from wagtail.models import PageManager, PageQuerySet

from .models.care import Withdrawal

# The address tells no name.
BARE = Q(slug=Cast("number", CharField()))


class EntryQuerySet(PageQuerySet):
    def public(self):
        """Live and not withdrawn: whatever was published again by mistake."""
        withdrawn = Withdrawal.objects.filter(
            translation_key=OuterRef("translation_key")
        )
        return self.live().exclude(Exists(withdrawn))

    def in_language(self, locale):
        return self.filter(locale=locale)

    def numbered(self, number):
        return self.filter(number=number)

    def oldest_first(self):
        return self.order_by("placed_order")

    def latest_first(self):
        return self.order_by("-placed_order")

    def died_between(self, earliest, latest):
        """Those who may have died in this time; an uncertain date overlaps."""
        return self.exclude(placed_latest__lt=earliest).exclude(
            placed_earliest__gt=latest
        )

    def with_sources_counted(self, *, public=False):
        """Adds ``sources_counted``; ``public`` leaves out the confidential."""
        rows = self.model._meta.get_field("sources").related_model.objects
        listed = rows.filter(page=OuterRef("pk"))
        listed = listed.filter(confidential=False) if public else listed
        number = listed.order_by().values("page").annotate(number=Count("pk"))
        counted = Coalesce(Subquery(number.values("number")), 0)
        return self.annotate(sources_counted=counted)

    def untold(self):
        """Live people with a name that is not told: their address has none."""
        return self.live().filter(BARE).exclude(name="")

    def told(self):
        return self.live().exclude(BARE).exclude(name="")

    def of_incident(self, translation_key):
        return self.filter(incident__translation_key=translation_key)


EntryManager = PageManager.from_queryset(EntryQuerySet)
