"""The same page in every language: for the switch, and for search engines."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import NoReverseMatch, reverse, translate_url
from django.utils.translation import get_language, get_language_info
from wagtail.models import Page, Site


@dataclass(frozen=True)
class Version:
    """A page in one language; ``same`` is False where it leads to the front page."""

    code: str
    url: str
    same: bool = True

    @property
    def name(self):
        return dict(settings.LANGUAGES)[self.code]

    @property
    def direction(self):
        return "rtl" if get_language_info(self.code)["bidi"] else "ltr"

    @property
    def address(self):
        return f"{settings.BASE_URL}{self.url}"

    @property
    def is_current(self):
        return self.code == get_language()


def versions(request, page=None):
    """A Version for every language of the site, in their order; one query a page."""
    urls = urls_of(page) if page else urls_of_view(request)
    return [
        Version(code, urls[code]) if code in urls else Version(code, f"/{code}/", False)
        for code, _name in settings.LANGUAGES
    ]


def urls_of(page):
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


def urls_of_view(request):
    """By language, the address of a view; nothing for a path that no view has."""
    match = getattr(request, "resolver_match", None)
    if match is None or match.url_name == "wagtail_serve":
        return {}
    try:
        reverse(match.view_name, args=match.args, kwargs=match.kwargs)
    except NoReverseMatch:
        return {}
    path = request.get_full_path()
    return {code: translate_url(path, code) for code, _name in settings.LANGUAGES}


def preferred(versions):
    """The Version for readers of other languages: the first that is the same page."""
    same = [version for version in versions if version.same]
    first = [version for version in same if version.code == settings.LANGUAGE_CODE]
    return next(iter([*first, *same]), None)
