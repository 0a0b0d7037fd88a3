"""Template filter for the scripts in which a person's names are written."""

from django import template

from memorial.names.scripts import scripts_in

register = template.Library()


@register.filter
def scripts_of(person):
    """Of a PublicPerson; nothing where the page tells of no single person."""
    if not person:
        return []
    return scripts_in(" ".join([person.called, *(n.text for n in person.other_names)]))
