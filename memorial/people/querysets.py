"""Reads of the record, as words to be chained."""

from django.db.models import CharField, Exists, F, OuterRef, Subquery, Value
from wagtail.models import PageManager, PageQuerySet

from memorial.languages.models import Original

from .models.care import Withdrawal


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

    def of_incident(self, translation_key):
        return self.filter(incident__translation_key=translation_key)

    def with_original_summary(self):
        """Adds the original's summary and language, for where there is none."""
        original = self.model.objects.filter(
            translation_key=OuterRef("translation_key"),
            locale_id=Subquery(
                Original.objects.filter(
                    translation_key=OuterRef("translation_key")
                ).values("locale_id")[:1]
            ),
        )
        return self.annotate(
            own_summary=F("summary"),
            original_summary=Subquery(original.values("summary")[:1]),
            original_language=Subquery(original.values("locale__language_code")[:1]),
        )

    def without_summary(self):
        nothing = Value("", output_field=CharField())
        return self.annotate(
            own_summary=nothing, original_summary=nothing, original_language=nothing
        )


EntryManager = PageManager.from_queryset(EntryQuerySet)
