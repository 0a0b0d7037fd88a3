"""Template tags for people in lists."""

from django import template

from ..in_words import when, who
from ..telling_apart import apart

register = template.Library()
register.filter("apart", apart)


@register.simple_tag(takes_context=True)
def besides(context, line):
    """What a link to ``line`` says besides, where the page knows all its links."""
    return context.get("apart", {}).get(line.number, "")


@register.filter
def lines_of(found):
    """The PublicLines of PublicFounds."""
    return [each.line for each in found]


@register.simple_tag(takes_context=True)
def who_and_when(context, line):
    """Age, origin and date, and what else tells ``line`` apart on this page."""
    more = besides(context, line) or when(line.date, line.date_kind)
    return ", ".join(filter(None, [who(line), more]))
