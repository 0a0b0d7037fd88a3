"""Template tags for the ways through the site."""

from django import template

from ..further import further_ways
from ..navigation import navigation

register = template.Library()


@register.simple_tag
def ways_through_site():
    return navigation()


@register.simple_tag
def ways_further():
    return further_ways()
