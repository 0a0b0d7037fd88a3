"""Where the entries of one language stand, and what the archive is called there."""

from dataclasses import dataclass

from django.conf import settings
from wagtail.models import Page

from memorial.languages.switching import address

from .models import IncidentsPage, TimelinePage
from .printable import printable

HOME_DEPTH = 2


@dataclass(frozen=True)
class Standing:
    """``name`` is that of the archive; the rest are full addresses."""

    name: str
    people: str
    incidents: str

    def permanent(self, each):
        """The permanent address of a changed entry: its number alone, no name."""
        return f"{self.people if each.person else self.incidents}{each.number}/"


def standing(locale):
    """The Standing of a language; three queries."""
    home = Page.objects.live().filter(locale=locale, depth=HOME_DEPTH)
    name = home.order_by("path").values_list("title", flat=True).first()
    return Standing(
        name=printable(name or settings.WAGTAIL_SITE_NAME),
        people=full_address(TimelinePage, locale),
        incidents=full_address(IncidentsPage, locale),
    )


def full_address(model, locale):
    pages = model.objects.live().filter(locale=locale).order_by("path")
    path = pages.values_list("url_path", flat=True).first()
    return f"{settings.BASE_URL}{address(locale.language_code, path)}" if path else ""
