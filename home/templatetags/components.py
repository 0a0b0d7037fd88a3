"""Template tag that shows a component with what it is given, and nothing else."""

from django import template
from django.template.loader import render_to_string

from ..navigation import navigation

register = template.Library()


@register.simple_tag(takes_context=True)
def component(context, name, given):
    return render_to_string(
        f"components/{name}.html",
        {"ways": navigation(), **given},
        request=context["request"],
    )
