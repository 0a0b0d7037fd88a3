"""Keeps an entry's pages as they stand, and puts them back where they stood."""

from wagtail.models import Locale, Page

from memorial.languages.actions.keep_in_line import begin_history
from memorial.languages.models import Original

from ..actions.index_names import index_names
from ..models import PersonPage
from .rows import moved
from .standing import content_of


def snapshot(entry):
    """All pages of a Standing, the original's first."""
    return [
        {
            "language": code,
            "above": page.get_parent().pk,
            "live": page.live,
            "content": content_of(page),
        }
        for code, page in entry.pages.items()
    ]


def delete(entry):
    """The other languages go with the original.

    Wagtail takes a page down while it deletes it, which brings the index of names in
    line: what that would write for a page that goes would stay behind.
    """
    index_names([entry.key])
    PersonPage.objects.get(pk=entry.original.pk).delete()


def put_back(pages):
    """By their former ids, the pages with a first version each.

    Key, number and rows are what they were; Wagtail gives each page an id of its own.
    """
    first = pages[0]
    Original.objects.get_or_create(
        translation_key=first["content"]["translation_key"],
        defaults={"locale": Locale.objects.get(language_code=first["language"])},
    )
    return {told["content"]["pk"]: put_page_back(told) for told in pages}


def put_page_back(told):
    page = PersonPage.from_serializable_data(as_new(told["content"]))
    page.live, page.latest_revision_id, page.live_revision_id = told["live"], None, None
    Page.objects.get(pk=told["above"]).specific.add_child(instance=page)
    if page.live:
        begin_history(page)
    else:
        page.save_revision(clean=False)
    return page


def as_new(content):
    """The content of a page that is not saved yet, nor are its rows."""
    rows = {
        relation: [moved(row) for row in content[relation]]
        for relation in PersonPage.fact_relations
    }
    return content | rows | {"pk": None, "id": None, "page_ptr": None}
