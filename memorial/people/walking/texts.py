"""Every text that the public may come to read, with where it stands."""

import re
from dataclasses import dataclass, replace

from django.apps import apps
from django.db import models as db
from wagtail.documents import get_document_model
from wagtail.fields import RichTextField
from wagtail.models import Page, Revision, get_page_models
from wagtail.rich_text import get_text_for_indexing

from memorial.languages.models import digest

from .. import models

DRAFT = ":draft"
LINK = re.compile(r'href="([^"]*)"')
OF_EVERY_PAGE = ("title", "slug", "seo_title", "search_description")
OF_SOURCES = ("title", "publisher", "author", "url", "archived_url", "description")
ROWS = {"change_notes": ("text",), "sources": OF_SOURCES}
# What else is shown somewhere, or leads into an address: models and their fields.
ELSEWHERE = {
    "media.MemorialImage": ("title", "description", "credit", "file"),
    "people.ArchiveWords": ("contact", "licence", "forms_closed"),
    "people.HelpLine": ("words",),
    "people.Signpost": ("words", "url"),
}


@dataclass(frozen=True)
class Told:
    """One text. ``place`` names it, and is the same as long as it stands there.

    ``row`` is the key of a change note or source. ``key`` is the page's, or None.
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
            yield from texts_of_pages(model.objects.all())
            yield from drafts_of(model.objects.all())
    for label in elsewhere():
        yield from texts_of_rows(apps.get_model(label).objects.all())


def elsewhere():
    return {**ELSEWHERE, get_document_model()._meta.label: ("title", "file")}


def texts_of_entries(keys=None):
    """Of all people and incidents, or of these, as they stand and as drafts say."""
    for model in (models.PersonPage, models.IncidentPage):
        pages = model.objects.all()
        pages = pages if keys is None else pages.filter(translation_key__in=keys)
        yield from texts_of_pages(pages)
        yield from rows_of(pages)
        yield from drafts_of(pages)


def texts_of_pages(pages):
    model = pages.model
    names = word_fields(model)
    about = ("pk", "translation_key", "locale__language_code")
    rows = pages.order_by("pk").values_list(*about, *names)
    for pk, key, code, *texts in rows:
        for name, text in zip(names, texts, strict=True):
            if text:
                text = read(model, name, text)
                yield Told(model._meta.label, pk, name, text, language=code, key=key)


def word_fields(model):
    """The names of the fields that readers come to read."""
    if not issubclass(model, Page):
        return elsewhere()[model._meta.label]
    if not issubclass(model, models.entry.EntryPage):
        return (*OF_EVERY_PAGE, *own_texts(model))
    more = ("gathering_place",) if model is models.PersonPage else ()
    return (*model.word_fields, *more)


def own_texts(model):
    return [
        field.name
        for field in model._meta.local_fields
        if isinstance(field, db.CharField | db.TextField) and not field.choices
    ]


def read(model, name, text):
    """As it is read, without its tags; where its links lead is told after it."""
    if not isinstance(model._meta.get_field(name), RichTextField):
        return str(text)
    return " ".join([get_text_for_indexing(text), *LINK.findall(text)])


def rows_of(pages):
    """Sources of the original, since they are the same everywhere; every note."""
    model, found_in = pages.model, pages.order_by()
    for relation, fields in ROWS.items():
        rows = model._meta.get_field(relation).related_model.objects
        about = ("key", "page", "page__translation_key", "page__locale__language_code")
        if relation == "sources":
            rows = rows.filter(confidential=False)
        found = rows.filter(page__in=found_in)
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


def drafts_of(pages):
    """The texts of open drafts: whoever publishes one would tell them."""
    model, open_ones = pages.model, pages.filter(has_unpublished_changes=True)
    found = open_ones.order_by("pk").values_list(
        "pk", "translation_key", "locale__language_code", "latest_revision"
    )
    drafted = {revision: about for *about, revision in found if revision}
    drafts = Revision.objects.filter(pk__in=drafted)
    for pk, content in drafts.values_list("pk", "content").iterator():
        page, key, language = drafted[pk]
        about = {"language": language, "key": key, "draft": True}
        for name, text, row in texts_of_draft(model, content):
            yield Told(model._meta.label, page, name, text, **row, **about)


def texts_of_draft(model, content):
    """Field, text and row of what a draft tells the public once it is published."""
    for name in word_fields(model):
        if content.get(name):
            yield name, read(model, name, content[name]), {}
    for relation, fields in ROWS.items():
        for row in content.get(relation) or ():
            for name in fields if not row.get("confidential") else ():
                if row.get(name):
                    named = {"row": str(row["key"]), "relation": relation}
                    yield name, row[name], named


def texts_of_rows(rows):
    """Of what is no page."""
    label, fields = rows.model._meta.label, word_fields(rows.model)
    for pk, *texts in rows.values_list("pk", *fields):
        for name, text in zip(fields, texts, strict=True):
            if text:
                yield Told(label, pk, name, str(text))
