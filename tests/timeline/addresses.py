"""The addresses of what is read beside the timeline, in a language."""

from django.urls import reverse
from django.utils import translation


def address(name, code="en", *args):
    with translation.override(code):
        return reverse(f"timeline:{name}", args=args)
