"""What the forms' scripts say and where they ask, in the language of the admin."""

from django.conf import settings
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _


def words_of_the_script():
    return {
        "say-map": _("Choose the point on the map"),
        "say-close": _("Close"),
        "say-point": _("Point chosen: latitude %s, longitude %s."),
        "say-fill": _("Fill in from the link"),
        "say-filling": _("Reading the page …"),
        "say-filled": _("Filled in: %s."),
        "say-nothing": _("Nothing was empty that the page could fill in."),
        "say-failed": _("The page could not be read. Write the fields by hand."),
    }


def for_the_script():
    """An element that tells it all; the policy of the admin allows no script inline."""
    written = words_of_the_script() | addresses()
    data = format_html_join("", ' data-{}="{}"', written.items())
    return format_html('<span hidden id="entering"{}></span>', data)


def addresses():
    """``metadata`` is empty where the site has no way out to the web."""
    found = {name: reverse(f"entering:{name}") for name in ("reading", "map", "places")}
    metadata = reverse("sources:metadata") if settings.FETCHING else ""
    return found | {"metadata": metadata}
