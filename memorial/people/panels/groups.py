"""Groups of panels that persons and incidents share."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import ObjectList, PublishingPanel

from memorial.languages.panels import InlinePanel, WordPanel

from ..widgets import BORDER, CountrySelect, LanguageSelect
from .fields import Field, Group, More, Rows, row


def place_panels():
    return Group(
        [
            WordPanel("place"),
            Field("place_country", widget=CountrySelect(often=BORDER)),
            More(
                [
                    row("latitude", "longitude", "place_precision"),
                    Field("place_as_reported"),
                ],
                heading=_("The point on the map, and the words of the source"),
            ),
        ],
        heading=_("Where"),
    )


def source_panels():
    return Rows(
        "sources",
        panels=[
            Field("url"),
            Field("title"),
            row("publisher", "published"),
            More(
                [
                    row("author", "kind", Field("language", widget=LanguageSelect())),
                    Field("description"),
                    row("archived_url", "archived_on", "accessed_on"),
                    Field("supports"),
                    Field("confidential"),
                ],
                heading=_("More about this source"),
            ),
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
    return Group(
        [Field("texts_to_hide"), Field("words_confirmed")],
        heading=_("Translations"),
    )


def living_panels():
    return Group(
        [Field("living_recognisable"), Field("living_why")], heading=_("The living")
    )


def publishing():
    return ObjectList([PublishingPanel()], heading=_("Publishing"))
