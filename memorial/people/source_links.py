"""Which addresses the sources of entries name, and who may be asked about them."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Count, OuterRef, Subquery

from memorial.languages.models import Original

from .choices.links import LinkState
from .models import (
    IncidentPage,
    IncidentSource,
    LinkCheck,
    PersonPage,
    PersonSource,
    PrivateRow,
    Withdrawal,
)
from .public_record.neighbours import public_incident, public_person

ROWS = (PersonSource, IncidentSource)


def rows():
    """Sources with a link, of people and of incidents; none of a withdrawn entry."""
    withdrawn = Withdrawal.objects.values("translation_key")
    for model in ROWS:
        yield model.objects.exclude(url="").exclude(page__translation_key__in=withdrawn)


def named_addresses():
    """Every address that a source names, public or not."""
    return {url for each in rows() for url in each.values_list("url", flat=True)}


def open_addresses(among=None):
    """Those that published, public sources name: their sites may be asked unasked.

    Who asks for the address of a confidential source tells its site that somebody
    knows it.
    """
    private = PrivateRow.objects.values("row_key")
    found = set()
    for each in rows():
        public = each.filter(confidential=False, page__live=True)
        if among is not None:
            public = public.filter(url__in=among)
        urls = public.exclude(key__in=private).values_list("url", flat=True)
        found.update(urls)
    return found


def is_told(address):
    """Whether the public door shows this address to readers, on some page."""
    for model, public in ((PersonPage, public_person), (IncidentPage, public_incident)):
        pages = model.objects.public().filter(sources__url=address).distinct()
        for page in pages:
            if address in {source.url for source in public(page).sources}:
                return True
    return False


@dataclass(frozen=True)
class NamedBy:
    """The original page of an entry whose source names an address."""

    page: int
    number: int
    title: str
    live: bool
    confidential: bool


def entries_naming(addresses):
    """By address, the entries that name it; two queries however many addresses."""
    written_in = Original.objects.filter(
        translation_key=OuterRef("page__translation_key")
    ).values("locale")[:1]
    found = defaultdict(dict)
    for each in rows():
        named = each.filter(url__in=addresses, page__locale=Subquery(written_in))
        for row in named.select_related("page").order_by("page__number"):
            page = row.page
            found[row.url][page.pk] = NamedBy(
                page.pk, page.number, page.draft_title, page.live, row.confidential
            )
    return {url: tuple(named.values()) for url, named in found.items()}


def addresses_of_number(number):
    """The addresses that the entry of a permanent number names."""
    return {
        url
        for each in rows()
        for url in each.filter(page__number=number).values_list("url", flat=True)
    }


def links_in_state():
    """How many links are in each state, by its code; none is left out."""
    counted = LinkCheck.objects.values_list("state").annotate(Count("pk")).order_by()
    return dict.fromkeys(LinkState.values, 0) | dict(counted)
