"""Template tags for the languages of a page and of the words on it."""

from django import template
from django.conf import settings
from django.template.defaultfilters import linebreaks
from django.utils.safestring import mark_safe
from django.utils.translation import (
    get_language,
    get_language_from_path,
    get_language_info,
)
from wagtail.coreutils import get_content_languages

from ..front_page import name_of_site
from ..switching import preferred, versions

register = template.Library()

# In these languages the name of a language has no capital.
SMALL_LETTERS = ("fr", "es", "it", "pt")


@register.simple_tag(takes_context=True)
def languages_of_page(context):
    """A Version of this page, or of this view, for each language."""
    below = context.get("path_below_page", "")
    return versions(context["request"], context.get("page"), below)


@register.filter
def full_address(path):
    """The address as one would write it down or cite it."""
    return f"{settings.BASE_URL}{path}"


@register.filter
def current(versions):
    return next((version for version in versions if version.is_current), None)


@register.filter
def for_other_readers(versions):
    return preferred(versions)


@register.simple_tag(takes_context=True)
def languages_of_error(context):
    """The language of the path; every language where the path does not say."""
    request, known = context.get("request"), get_content_languages()
    code = request and get_language_from_path(request.path_info)
    return [code] if code in known else list(known)


@register.simple_tag
def name_of_archive():
    """What the archive calls itself in the language of whoever reads."""
    return name_of_site(get_language())


@register.filter
def direction(code):
    """“ltr” or “rtl”; “auto” for a language that is not known here."""
    try:
        return "rtl" if get_language_info(code)["bidi"] else "ltr"
    except KeyError:
        return "auto"


@register.filter
def language_name(code):
    """The name of a language in the reader's, to stand within a sentence."""
    try:
        name = get_language_info(code)["name_translated"]
    except KeyError:
        return code
    return name.lower() if get_language() in SMALL_LETTERS else name


@register.filter
def paragraphs(text):
    """Plain text as paragraphs, escaped whatever it claims to be."""
    return mark_safe(linebreaks("" + text, autoescape=True))  # noqa: S308
