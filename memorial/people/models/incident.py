"""One event in which one or more people died."""

from django.db import models
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from memorial.dates.wording import in_words
from memorial.languages.wording import wordings

from ..fields import UncertainDateField
from ..forms import IncidentForm
from ..metadata.about import about_incident
from ..panels.incident import edit_handler
from ..public_record import neighbours
from ..public_record.texts import safe
from ..rules.plausibility import incident_findings
from .entry import EntryPage, word, words
from .facts import PlaceFacts, basis, reported


def count(label, help_text=""):
    return models.PositiveSmallIntegerField(
        label, null=True, blank=True, help_text=help_text
    )


class IncidentPage(PlaceFacts, EntryPage):
    date = UncertainDateField(_("date"), blank=True)
    date_as_reported = reported()
    date_basis = basis()
    placed_earliest = models.DateField(null=True, editable=False, db_index=True)
    placed_latest = models.DateField(null=True, editable=False)
    dead_from = count(_("people who died"), _("All of them, named or not."))
    dead_to = count(_("or up to"))
    missing_from = count(_("people missing"))
    missing_to = count(_("or up to"))
    survivors_from = count(_("people who survived"))
    survivors_to = count(_("or up to"))

    heading = word(
        _("what it is called"), _("“Shipwreck off Calais”; without the date.")
    )
    place = word(_("place"), _("In words: “off Calais”."))
    summary = word(_("one sentence"), _("Shown in lists."))
    circumstances = words(_("circumstances"), _("What happened."))
    inquiry = words(_("inquiry"), _("What courts and inquiries found."))

    base_form_class = IncidentForm
    parent_page_types = ["timeline.IncidentsPage"]
    subpage_types = []
    edit_handler = edit_handler

    word_fields = ("heading", "place", "summary", "circumstances", "inquiry")
    fact_fields = (
        "date",
        "date_as_reported",
        "date_basis",
        "placed_earliest",
        "placed_latest",
        *(field.name for field in PlaceFacts._meta.fields),
        "dead_from",
        "dead_to",
        "missing_from",
        "missing_to",
        "survivors_from",
        "survivors_to",
    )
    fact_relations = {"sources": (), "change_notes": ("text",)}

    class Meta:
        verbose_name = _("incident")
        verbose_name_plural = _("incidents")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context |= neighbours.with_people(self)
        return context | {
            "about": about_incident(context["incident"], self.permanent_address)
        }

    def findings(self):
        return incident_findings(self)

    def derive(self):
        self.placed_earliest = self.date and self.date.earliest
        self.placed_latest = self.date and self.date.latest
        words = wordings(self)
        untold = neighbours.untold_of_all(*neighbours.aboard(self))
        heading, place = (safe(words[name], untold) for name in ("heading", "place"))
        called = heading.text or place.text
        with translation.override(self.language):
            named = called or translation.gettext("An incident")
        when = in_words(self.date, self.language) if self.date else ""
        self.title = self.draft_title = ", ".join(filter(None, [named, when]))[:255]
        self.derive_address(called)
