"""Answers an address by the deepest page that stands on its way."""

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import get_language
from django.views.decorators.http import require_safe
from wagtail.models import Page
from wagtail.views import serve as serve_by_way_of_the_tree

from memorial.languages.shared_facts import SharedFacts
from memorial.languages.switching import root_path
from memorial.languages.whole_pages import public_whole


@require_safe
def serve(request, path=""):
    """Wagtail asks for each level of the tree on its way, and for private pages, of
    which this site has none. What begins with no page is left to it."""
    page, rest = standing(path)
    if page is None:
        return serve_by_way_of_the_tree(request, path)
    if not rest:
        return page.serve(request)
    found, args, kwargs = page.route(request, rest)
    return found.serve(request, *args, **kwargs)


def standing(path):
    """The deepest live page on the way, whole, and the parts of the path below it."""
    root = root_path(get_language())
    parts = path.split("/")[:-1]
    ways = {f"{root}{way}": parts[depth:] for depth, way in enumerate(prefixes(parts))}
    found = (
        Page.objects.live()
        .filter(slug__in=[last_part(way) for way in ways], url_path__in=ways)
        .order_by("-depth")
        .values_list("pk", "content_type_id", "url_path")
        .first()
    )
    if root is None or found is None:
        return None, []
    pk, kind, way = found
    return whole(ContentType.objects.get_for_id(kind).model_class(), pk), ways[way]


def whole(model, pk):
    if issubclass(model, SharedFacts):
        return public_whole(model, pk)
    return model.objects.select_related("locale").get(pk=pk)


def prefixes(parts):
    """The front page, and each further part of the path: "", "a/", "a/b/"."""
    yield from (
        "".join(f"{part}/" for part in parts[:n]) for n in range(len(parts) + 1)
    )


def last_part(url_path):
    """The slug at the end: it has an index, the whole path has none."""
    return url_path.rstrip("/").rpartition("/")[-1]
