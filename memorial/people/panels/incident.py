"""The editor of an incident."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import ObjectList

from memorial.languages.panels import FactsOfOriginalPanel, WordPanel

from .before_publishing import BeforePublishing
from .fields import Field, Group, More, Tabs, row
from .groups import (
    change_note_panels,
    living_panels,
    place_panels,
    publishing,
    source_panels,
    translation_panels,
)

when = Group(
    [
        Field("date"),
        More(
            [row("date_as_reported", "date_basis")],
            heading=_("How the date is known"),
        ),
    ],
    heading=_("When"),
)
counts = Group(
    [
        row("dead_from", "dead_to"),
        row("missing_from", "missing_to"),
        row("survivors_from", "survivors_to"),
    ],
    heading=_("How many people"),
)

edit_handler = Tabs(
    [
        ObjectList(
            [
                WordPanel("heading"),
                when,
                place_panels(),
                counts,
                WordPanel("summary"),
                WordPanel("circumstances"),
                source_panels(),
                WordPanel("inquiry"),
                living_panels(),
                FactsOfOriginalPanel(heading=_("Facts")),
                translation_panels(),
                BeforePublishing(heading=_("Before publishing")),
            ],
            heading=_("Incident"),
        ),
        ObjectList([change_note_panels()], heading=_("Changes")),
        publishing(),
    ]
)
