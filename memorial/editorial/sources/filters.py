"""By what the list of links is narrowed."""

from datetime import datetime, time

import django_filters
from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from memorial.people.choices.links import LinkState
from memorial.people.models.links import LinkCheck, digest_of
from memorial.people.source_links import addresses_of_number

HIGHEST = 10**9


class WholeNumberFilter(django_filters.Filter):
    field_class = forms.IntegerField


class LinkFilters(django_filters.FilterSet):
    state = django_filters.MultipleChoiceFilter(
        label=_("State"),
        choices=LinkState.choices,
        widget=forms.CheckboxSelectMultiple,
    )
    host = django_filters.CharFilter(
        label=_("Site, or a part of its name"), lookup_expr="icontains", max_length=255
    )
    entry = WholeNumberFilter(
        label=_("Number of an entry"),
        method="of_entry",
        min_value=1,
        max_value=HIGHEST,
    )
    before = django_filters.DateFilter(
        label=_("Not looked at since"),
        method="not_since",
        widget=forms.DateInput(attrs={"type": "date"}),
    )

    class Meta:
        model = LinkCheck
        fields = ["state", "host", "entry", "before"]

    def of_entry(self, links, _name, number):
        digests = map(digest_of, addresses_of_number(number))
        return links.filter(digest__in=list(digests))

    def not_since(self, links, _name, day):
        """Those that nobody has looked at yet are among them."""
        begins = timezone.make_aware(datetime.combine(day, time.min))
        return links.exclude(checked_at__gte=begins)
