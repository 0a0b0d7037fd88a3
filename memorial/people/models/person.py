"""One page per person who died, in each language."""

from django.conf import settings
from django.db import models
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.search import index

from memorial.dates.wording import in_words
from memorial.languages.actions.settle_titles import settle_titles

from ..actions.ask_ledger import ask_ledger, brings_back
from ..actions.index_entries import index_person
from ..archive import archive
from ..care import care_for
from ..choices.facts import ContentNote, Fate, Inclusion
from ..fields import SeveralChoicesField
from ..forms import PersonForm
from ..metadata.about import about_person
from ..panels.person import edit_handler
from ..public_record import neighbours
from ..rules import naming
from ..rules.ages import age_in_words
from ..rules.disclosure import name_may_be_shown
from ..rules.plausibility import findings
from .entry import EntryPage, word, words
from .facts import PersonFacts
from .gatherings import remember_gathering
from .help_lines import help_lines

OF_AGE = ("age_from", "age_to", "age_unit", "age_about")
TOLD_APART = ("name", "name_status", *OF_AGE, "placed_date")


class PersonPage(PersonFacts, EntryPage):
    fate = models.CharField(_("fate"), max_length=10, choices=Fate, default=Fate.DEAD)
    incident = models.ForeignKey(
        "people.IncidentPage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("incident"),
        help_text=_("The event in which several people died, if there was one."),
    )
    inclusion = models.CharField(
        _("why this person is counted here"),
        max_length=12,
        choices=Inclusion,
        default=Inclusion.CROSSING,
    )
    content_notes = SeveralChoicesField(
        _("content note"),
        choices=ContentNote.choices,
        help_text=_("Shown before the circumstances, for those who read."),
    )
    portrait = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("portrait"),
        help_text=_("Never a picture of a body. Shown only with consent."),
    )
    gathering_at = models.DateTimeField(_("gathering held at"), null=True, blank=True)
    gathering_place = models.CharField(_("place"), max_length=200, blank=True)
    gathering_public = models.BooleanField(
        _("show the gathering to the public"), default=False
    )

    summary = word(_("one sentence"), _("On the life or the hope. Shown in lists."))
    life = words(_("life"), _("Who this person was."))
    circumstances = words(_("circumstances"), _("When, where and how it happened."))
    tribute = words(_("tribute"), _("Words of family or friends, with permission."))
    place = word(_("place"), _("In words: “on the beach of Sangatte”."))
    portrait_alt = word(
        _("description of the portrait"), _("For those who cannot see it.")
    )

    family_wishes = models.TextField(_("wishes of the family"), blank=True)
    identification_notes = models.TextField(_("notes on identification"), blank=True)
    private_notes = models.TextField(_("notes for editors"), blank=True)

    base_form_class = PersonForm
    search_fields = [
        *Page.search_fields,
        index.SearchField("name"),
        index.AutocompleteField("name"),
    ]
    parent_page_types = ["timeline.TimelinePage"]
    subpage_types = []
    edit_handler = edit_handler

    word_fields = (
        "summary",
        "life",
        "circumstances",
        "tribute",
        "place",
        "portrait_alt",
    )
    fact_fields = (
        *(field.name for field in PersonFacts._meta.fields),
        "fate",
        "incident",
        "inclusion",
        "content_notes",
        "portrait",
        "gathering_at",
        "gathering_place",
        "gathering_public",
    )
    fact_relations = {
        "other_names": (),
        "origins": (),
        "causes": (),
        "relations": (),
        "sources": (),
        "change_notes": ("text",),
    }

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        indexes = [
            models.Index(fields=["placed_earliest", "placed_latest"], name="placed")
        ]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context |= neighbours.with_others(self)
        told = context["person"]
        suicide = any(note.code == ContentNote.SUICIDE for note in told.content_notes)
        return context | {
            "about": about_person(told, self.permanent_address),
            "help_lines": help_lines(self.locale) if suicide else (),
        }

    @classmethod
    def with_title_out_of_date(cls):
        """Those without a name in their address whose name may be shown by now."""
        untold = list(cls.objects.untold())
        care = care_for() if untold else None
        return [
            page
            for page in untold
            if name_may_be_shown(page, care(page.translation_key), **archive().terms)
        ]

    @property
    def name_may_be_shown(self):
        care = care_for([self.translation_key])
        return name_may_be_shown(self, care(self.translation_key), **archive().terms)

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        if kwargs.get("update_fields") is None:
            remember_gathering(self)
            self.settle_incident()

    def settle_incident(self):
        """Its title and address tell nobody's name that must not be told."""
        if self.incident_id and not (self.live and self.name_may_be_shown):
            key = self.incident.translation_key
            settle_titles(type(self.incident).objects.filter(translation_key=key))

    def reason_against_going_live(self):
        if not self.is_translation and brings_back(self, self.standing()):
            return _(
                "This version names someone who must not come back. Two moderators "
                "look at it first, and publish it from its form."
            )
        return super().reason_against_going_live()

    def standing(self):
        """The page as readers have it now; None where they have none."""
        return type(self).objects.live().filter(pk=self.pk).first()

    def publish(self, revision, user=None, **kwargs):
        """The ledger may hold since what it did not when the draft was kept."""
        if not self.is_translation:
            ask_ledger(revision.as_object(), user)
        return super().publish(revision, user=user, **kwargs)

    def before_a_draft_is_kept(self, user):
        super().before_a_draft_is_kept(user)
        ask_ledger(self, user)

    def when_public_changes(self):
        index_person(self)

    def derive(self):
        self.place_on_timeline()
        may_be_shown = self.name_may_be_shown
        with translation.override(self.language):
            self.title = self.draft_title = naming.called(
                self.name, self.name_status, may_be_shown=may_be_shown
            )
        self.derive_address(
            naming.public_name(self.name, self.name_status, may_be_shown=may_be_shown)
        )

    def get_admin_display_title(self):
        """For editors: whom it is about, told apart by age and date.

        Wagtail asks pages of which it has not read these fields.
        """
        if unread := self.get_deferred_fields().intersection(TOLD_APART):
            self.refresh_from_db(fields=unread)
        name = self.name or naming.called("", self.name_status, may_be_shown=True)
        age = age_in_words(*(getattr(self, field) for field in OF_AGE))
        when = in_words(self.placed_date, get_language()) if self.placed_date else ""
        return ", ".join(filter(None, [name, age, when]))

    def findings(self):
        return findings(self)
