"""Template tags for the ways through the site."""

from django import template

from ..navigation import navigation

register = template.Library()


@register.simple_tag
def ways_through_site():
    return navigation()
