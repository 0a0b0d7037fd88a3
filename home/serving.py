"""Answers an address: in two queries as it stands today, else by way of the tree."""

from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.views import serve as serve_by_way_of_the_tree

from memorial.languages.shared_facts import SharedFacts
from memorial.languages.whole_pages import first_whole


def serve(request, path=""):
    """Wagtail asks for each level of the tree on its way, and for private pages, of
    which this site has none. Redirects and what is gone are left to it."""
    page = standing(path)
    if page is None:
        return serve_by_way_of_the_tree(request, path)
    return page.serve(request)


def standing(path):
    """The live page whose address this is today, whole; None if there is none."""
    root = root_path(get_language())
    found = root and Page.objects.live().filter(url_path=f"{root}{path}").first()
    model = found and found.specific_class
    if not found:
        return None
    if issubclass(model, SharedFacts):
        return first_whole(model.objects.public().filter(pk=found.pk))
    return model.objects.select_related("locale").get(pk=found.pk)


def root_path(language):
    for site in Site.get_site_root_paths():
        if site.language_code == language:
            return site.root_path
    return None
