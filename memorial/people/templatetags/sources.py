"""Template filter for the addresses of sources."""

import re

from django import template

register = template.Library()
BEGINNING = re.compile(r"^https?://(www\.)?", re.IGNORECASE)


@register.filter
def without_scheme(url):
    """An address as one says it: “example.org/report”."""
    return BEGINNING.sub("", url).removesuffix("/")
