"""Template tags for people in lists."""

from django import template

from ..telling_apart import apart

register = template.Library()
register.filter("apart", apart)


@register.simple_tag(takes_context=True)
def besides(context, line):
    """What a link to ``line`` says besides, where the page knows all its links."""
    return context.get("apart", {}).get(line.number, "")
