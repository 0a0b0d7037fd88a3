"""The same page in every language: for the switch, and for search engines."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import NoReverseMatch, reverse, translate_url
from django.utils.translation import get_language, get_language_info, override
from wagtail.models import Page, Site

from .offering import languages_at


@dataclass(frozen=True)
class Version:
    """A page in one language; ``same`` is False where it leads to the front page.

    ``query`` is what a reader asked of it, such as an order; it is no part of its
    permanent address.
    """

    code: str
    path: str
    same: bool = True
    query: str = ""

    @property
    def name(self):
        return dict(settings.LANGUAGES)[self.code]

    @property
    def direction(self):
        return "rtl" if get_language_info(self.code)["bidi"] else "ltr"

    @property
    def url(self):
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def address(self):
        return f"{settings.BASE_URL}{self.path}"

    @property
    def is_current(self):
        return self.code == get_language()


def versions(request, page=None, below=""):
    """A Version for each language that it is offered in, in order; one query a page.

    ``below`` is what the path adds to the page's own, lazily translated.
    """
    paths = paths_of(page) if page else paths_of_view(request)
    query = request.META.get("QUERY_STRING", "")
    return [
        Version(code, f"{paths[code]}{in_language(below, code)}", query=query)
        if code in paths
        else Version(code, f"/{code}/", same=False)
        for code in languages_at(request.resolver_match)
    ]


def in_language(text, code):
    with override(code):
        return str(text)


def paths_of(page):
    """By language, the address of each live translation, that of ``page`` included."""
    live = (
        Page.objects.live()
        .filter(translation_key=page.translation_key)
        .values_list("locale__language_code", "url_path")
    )
    return {code: address(code, path) for code, path in live}


def address(code, url_path):
    """The address of a page below its language, without asking the database."""
    return f"/{code}/{url_path.removeprefix(root_path(code) or '')}"


def root_path(code):
    """The path of the front page in the tree of a language, None if there is none."""
    for site in Site.get_site_root_paths():
        if site.language_code == code:
            return site.root_path
    return None


def paths_of_view(request):
    """By language, the address of a view; nothing for a path that no view has."""
    match = getattr(request, "resolver_match", None)
    if match is None or match.url_name == "wagtail_serve":
        return {}
    try:
        reverse(match.view_name, args=match.args, kwargs=match.kwargs)
    except NoReverseMatch:
        return {}
    return {code: translate_url(request.path, code) for code in languages_at(match)}


def preferred(versions):
    """The Version for readers of other languages: the first that is the same page."""
    same = [version for version in versions if version.same]
    first = [version for version in same if version.code == settings.LANGUAGE_CODE]
    return next(iter([*first, *same]), None)
