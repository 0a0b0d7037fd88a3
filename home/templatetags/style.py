"""Template tag for the style within a page."""

from django import template
from django.utils.safestring import mark_safe

from ..style_within import style_within

register = template.Library()


@register.simple_tag(takes_context=True)
def style(context, kind=""):
    """The style, and to the policy of this answer the digest that allows it."""
    within = style_within(kind)
    context["request"].style_within = within.digest
    return mark_safe(f"<style>{within.text}</style>")  # noqa: S308
