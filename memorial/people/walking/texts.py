"""Every text that the public may come to read, with where it stands."""

from dataclasses import dataclass, replace

from django.apps import apps
from django.db import models as db
from wagtail.documents import get_document_model
from wagtail.models import Page, Revision, get_page_models

from memorial.languages.models import digest

from .. import models

DRAFT = ":draft"
OF_EVERY_PAGE = ("title", "slug", "seo_title", "search_description")
OF_SOURCES = ("title", "publisher", "author", "url", "archived_url", "description")
ROWS = {"change_notes": ("text",), "sources": OF_SOURCES}
# What else is shown somewhere, or leads into an address: models and their fields.
ELSEWHERE = {
    "media.MemorialImage": ("title", "description", "credit", "file"),
    "people.HelpLine": ("words",),
    "people.Signpost": ("words", "url"),
}


@dataclass(frozen=True)
class Told:
    """One text. ``place`` names it, and is the same as long as it stands there.

    ``row`` is the key of a change note or source. ``key`` is the entry's, or None.
    """

    model: str
    pk: int
    field: str
    text: str
    row: str = ""
    relation: str = ""
    language: str = ""
    key: object = None
    draft: bool = False

    @property
    def place(self):
        within = f"{self.relation}.{self.row}." if self.row else ""
        version = DRAFT if self.draft else ""
        return f"{self.model}:{self.pk}:{within}{self.field}{version}"

    @property
    def standing_place(self):
        """Where it stands once it is published, and stood before as a draft."""
        return replace(self, draft=False).place

    @property
    def digest(self):
        return digest(self.text)


def every_text():
    yield from texts_of_entries()
    for model in get_page_models():
        if model is not Page and not issubclass(model, models.entry.EntryPage):
            yield from texts_of_pages(model)
    for label, fields in elsewhere().items():
        for row in apps.get_model(label).objects.values("pk", *fields):
            yield from (Told(label, row["pk"], name, row[name]) for name in fields)


def elsewhere():
    return {**ELSEWHERE, get_document_model()._meta.label: ("title", "file")}


def texts_of_entries(keys=None):
    """Of all people and incidents, or of these, as they stand and as drafts say."""
    for model in (models.PersonPage, models.IncidentPage):
        yield from words_of(model, keys)
        yield from rows_of(model, keys)
        yield from drafts_of(model, keys)


def words_of(model, keys):
    names = word_fields(model)
    about = ("pk", "translation_key", "locale__language_code")
    for pk, key, code, *texts in of(model, keys).values_list(*about, *names):
        for name, text in zip(names, texts, strict=True):
            if text:
                yield Told(model._meta.label, pk, name, text, language=code, key=key)


def word_fields(model):
    more = ("gathering_place",) if model is models.PersonPage else ()
    return (*model.word_fields, *more)


def of(model, keys):
    pages = model.objects.order_by("pk")
    return pages if keys is None else pages.filter(translation_key__in=keys)


def rows_of(model, keys):
    """Sources of the original, since they are the same everywhere; every note."""
    for relation, fields in ROWS.items():
        rows = model._meta.get_field(relation).related_model.objects
        about = ("key", "page", "page__translation_key", "page__locale__language_code")
        if relation == "sources":
            rows = rows.filter(confidential=False)
        found = rows.filter(page__in=of(model, keys).order_by())
        for row, page, key, language, *texts in found.values_list(*about, *fields):
            for name, text in zip(fields, texts, strict=True):
                if text:
                    yield Told(
                        model._meta.label,
                        page,
                        name,
                        text,
                        row=str(row),
                        relation=relation,
                        language=language,
                        key=key,
                    )


def drafts_of(model, keys):
    """The texts of open drafts: whoever publishes one would tell them."""
    open_ones = of(model, keys).filter(has_unpublished_changes=True)
    found = open_ones.values_list(
        "pk", "translation_key", "locale__language_code", "latest_revision"
    )
    pages = {revision: about for *about, revision in found if revision}
    drafts = Revision.objects.filter(pk__in=pages)
    for pk, content in drafts.values_list("pk", "content").iterator():
        page, key, language = pages[pk]
        about = {"language": language, "key": key, "draft": True}
        for name, text, row in texts_of_draft(model, content):
            yield Told(model._meta.label, page, name, text, **row, **about)


def texts_of_draft(model, content):
    """Field, text and row of what a draft tells the public once it is published."""
    for name in word_fields(model):
        if content.get(name):
            yield name, content[name], {}
    for relation, fields in ROWS.items():
        for row in content.get(relation) or ():
            for name in fields if not row.get("confidential") else ():
                if row.get(name):
                    named = {"row": str(row["key"]), "relation": relation}
                    yield name, row[name], named


def texts_of_pages(model):
    """Of pages that are no entries: their titles, addresses and texts."""
    names = [*OF_EVERY_PAGE, *own_texts(model)]
    rows = model.objects.values_list("pk", "locale__language_code", *names)
    for pk, language, *texts in rows:
        for name, text in zip(names, texts, strict=True):
            if text:
                yield Told(model._meta.label, pk, name, str(text), language=language)


def own_texts(model):
    return [
        field.name
        for field in model._meta.local_fields
        if isinstance(field, db.CharField | db.TextField) and not field.choices
    ]
