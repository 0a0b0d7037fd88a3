"""Template tags for the ways through the site."""

from django import template
from django.utils.translation import get_language

from memorial.people.archive import archive

from ..further import further_ways
from ..navigation import navigation

register = template.Library()


@register.simple_tag
def ways_through_site():
    return navigation()


@register.simple_tag
def ways_further():
    return further_ways()


@register.simple_tag
def words_of_archive():
    """How to write to the group and what may be copied, in the language of the page."""
    return archive().in_language(get_language())
