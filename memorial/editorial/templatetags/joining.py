"""What the list of merged and split entries asks for."""

from django import template

register = template.Library()


@register.filter
def of(mapping, key):
    return mapping.get(key, "")
