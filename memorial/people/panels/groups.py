"""Groups of panels that persons and incidents share."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
)

from memorial.languages.panels import FactInlinePanel, InlinePanel, WordPanel


def row(*names):
    return FieldRowPanel([FieldPanel(name) for name in names])


def place_panels():
    return MultiFieldPanel(
        [
            WordPanel("place"),
            row("place_country", "place_as_reported"),
            row("latitude", "longitude", "place_precision"),
        ],
        heading=_("Where"),
    )


def source_panels():
    return FactInlinePanel(
        "sources",
        panels=[
            FieldPanel("url"),
            FieldPanel("title"),
            row("publisher", "author"),
            row("kind", "language", "published"),
            FieldPanel("description"),
            row("archived_url", "archived_on", "accessed_on"),
            FieldPanel("supports"),
            FieldPanel("confidential"),
        ],
        heading=_("Sources"),
        label=_("source"),
    )


def change_note_panels():
    return InlinePanel(
        "change_notes",
        panels=[row("on", "kind"), WordPanel("text")],
        heading=_("Change notes"),
        label=_("change note"),
    )


def translation_panels():
    return MultiFieldPanel(
        [FieldPanel("texts_to_hide"), FieldPanel("words_confirmed")],
        heading=_("Translations"),
    )


def publishing():
    return ObjectList([living_panels(), PublishingPanel()], heading=_("Publishing"))


def living_panels():
    return MultiFieldPanel(
        [FieldPanel("living_recognisable"), FieldPanel("living_why")],
        heading=_("The living"),
    )
