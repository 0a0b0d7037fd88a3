"""The editors' forms of persons and incidents, and the answers kept beside them."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from memorial.languages.actions.settle_titles import settle_titles
from memorial.media.models import MemorialRendition

from .actions.index_entries import index_person
from .care import care_for
from .choices.names import NameStatus
from .entry_form import EntryForm
from .models.care import Consent, Purpose, WithheldFact, Withholding
from .private_rows import TICKS
from .rules.disclosure import portrait_may_be_shown

ANSWERS = [("", _("not asked yet")), ("yes", _("yes")), ("no", _("no"))]


def answer(label, help_text):
    return forms.ChoiceField(
        label=label,
        help_text=help_text,
        choices=ANSWERS,
        required=False,
        widget=forms.RadioSelect,
    )


class PersonForm(EntryForm):
    """Consent is no part of the page, so that no old draft brings it back."""

    family_informed = answer(
        _("Is the family informed?"),
        _(
            "Without a yes, the name of a recent death is not shown; after a no, no "
            "name is. Counts from the moment you save."
        ),
    )
    guardians_agree = answer(
        _("Do the guardians agree that name and photo are shown?"),
        _("For a minor. Counts from the moment you save."),
    )
    portrait_agreed = answer(
        _("Does the family agree that the portrait is shown?"),
        _("Counts from the moment you save."),
    )
    begun_rows = ("origins", "causes", "sources")
    purposes = {
        "family_informed": Purpose.INFORMED,
        "guardians_agree": Purpose.MINOR,
        "portrait_agreed": Purpose.PORTRAIT,
    }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in self.purposes.keys() & self.fields.keys():
            self.initial.setdefault(name, self.newest_answer(name))

    def newest_answer(self, name):
        newest = (
            Consent.objects.filter(
                translation_key=self.instance.translation_key,
                purpose=self.purposes[name],
            )
            .order_by("at", "pk")
            .last()
        )
        return ("yes" if newest.given else "no") if newest else ""

    def clean(self):
        cleaned = super().clean()
        self.know_the_name(cleaned)
        for name in self.purposes.keys() & self.fields.keys():
            is_new = cleaned.get(name) not in ("", self.newest_answer(name))
            if cleaned.get(name) == "yes" and is_new and not self.may_publish():
                self.add_error(name, _("A yes is recorded by someone who may publish."))
        self.refuse_relations_to_self()
        return cleaned

    def know_the_name(self, cleaned):
        """A name written where nobody touched “not known” is one that is known."""
        untouched = "name_status" not in self.changed_data
        unknown = cleaned.get("name_status") == NameStatus.UNKNOWN
        if untouched and unknown and cleaned.get("name", "").strip():
            cleaned["name_status"] = NameStatus.KNOWN

    def refuse_relations_to_self(self):
        """Here, because a row of the form does not know its page."""
        relations = self.formsets.get("relations")
        for row in relations.forms if relations else ():
            relative = row.is_valid() and row.cleaned_data.get("relative")
            if relative and relative.translation_key == self.instance.translation_key:
                row.add_error(
                    "relative", _("This relation leads to the person themselves.")
                )

    def settle(self, page):
        super().settle(page)
        self.record_answers()
        if self.cleaned_data.get("name_status") == NameStatus.WITHHELD:
            self.withhold_name()
        if not self.counts_at_once():
            return
        settle_titles(type(page).objects.filter(translation_key=page.translation_key))
        index_person(page)
        self.recall_portraits(page)

    def counts_at_once(self):
        """Whether anything was said that holds for the public page before the draft."""
        said = {*self.purposes, "name_status", "texts_to_hide", "words_confirmed"}
        ticked = (self.formsets.get(relation) for relation in TICKS)
        return bool(said & set(self.changed_data)) or any(
            formset.has_changed() for formset in ticked if formset is not None
        )

    def withhold_name(self):
        """Withholding outlives the page's drafts: none of them brings the name back."""
        Withholding.objects.get_or_create(
            translation_key=self.instance.translation_key,
            fact=WithheldFact.NAME,
            defaults={"by": self.for_user},
        )

    def recall_portraits(self, page):
        """No address of a portrait that may not be shown any more leads to it."""
        care = care_for([page.translation_key])(page.translation_key)
        if not portrait_may_be_shown(page, care, days=settings.RECENT_DAYS):
            ever = page.revisions.values_list("content__portrait", flat=True)
            MemorialRendition.objects.filter(image__in=filter(None, ever)).delete()

    def record_answers(self):
        for name in self.purposes.keys() & self.cleaned_data.keys():
            given = self.cleaned_data[name]
            if given and given != self.newest_answer(name):
                Consent.objects.create(
                    translation_key=self.instance.translation_key,
                    purpose=self.purposes[name],
                    given=given == "yes",
                    by=self.for_user,
                )


class IncidentForm(EntryForm):
    begun_rows = ("sources",)
