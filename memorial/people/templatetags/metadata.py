"""Template tags for what the head of a page tells machines."""

import json

from django import template
from django.utils.safestring import mark_safe
from django.utils.translation import to_locale

register = template.Library()

# Nothing in the text may end the element or begin another; JavaScript's own line
# ends are kept out as well.
ESCAPES = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&\u2028\u2029"}
TERRITORIES = {"en": "en_GB", "fr": "fr_FR"}


@register.simple_tag
def linked_data(told):
    """A block of data that no browser runs, so that a strict policy allows it."""
    text = json.dumps(told, ensure_ascii=False).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308


@register.filter
def with_territory(code):
    """A language as Open Graph writes it: “en_GB”."""
    return TERRITORIES.get(code, to_locale(code))
