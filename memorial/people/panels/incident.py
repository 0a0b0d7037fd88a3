"""The editor of an incident."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import MultiFieldPanel, ObjectList, TabbedInterface

from memorial.languages.panels import FactsOfOriginalPanel, WordPanel

from .groups import (
    change_note_panels,
    place_panels,
    publishing,
    row,
    source_panels,
    translation_panels,
)

when = MultiFieldPanel(
    [row("date", "date_as_reported", "date_basis")], heading=_("When")
)
counts = MultiFieldPanel(
    [
        row("dead_from", "dead_to"),
        row("missing_from", "missing_to"),
        row("survivors_from", "survivors_to"),
    ],
    heading=_("How many people"),
)

edit_handler = TabbedInterface(
    [
        ObjectList(
            [
                WordPanel("heading"),
                when,
                place_panels(),
                counts,
                WordPanel("summary"),
                WordPanel("circumstances"),
                WordPanel("inquiry"),
                FactsOfOriginalPanel(heading=_("Facts")),
                translation_panels(),
            ],
            heading=_("Incident"),
        ),
        ObjectList([source_panels()], heading=_("Sources")),
        ObjectList([change_note_panels()], heading=_("Changes")),
        publishing(),
    ]
)
