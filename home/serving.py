"""Answers an address: in two queries as it stands today, else by way of the tree."""

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import get_language
from django.views.decorators.http import require_safe
from wagtail.models import Page
from wagtail.views import serve as serve_by_way_of_the_tree

from memorial.languages.shared_facts import SharedFacts
from memorial.languages.switching import root_path
from memorial.languages.whole_pages import first_whole


@require_safe
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
    found = (
        Page.objects.live()
        .filter(slug=last_part(f"{root}{path}"), url_path=f"{root}{path}")
        .values_list("pk", "content_type_id")
        .first()
    )
    if root is None or found is None:
        return None
    pk, kind = found
    model = ContentType.objects.get_for_id(kind).model_class()
    if issubclass(model, SharedFacts):
        return first_whole(model.objects.public().filter(pk=pk))
    return model.objects.select_related("locale").get(pk=pk)


def last_part(url_path):
    """The slug at the end: it has an index, the whole path has none."""
    return url_path.rstrip("/").rpartition("/")[-1]
