"""The editors' forms of persons and incidents, and the answers kept beside them."""

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from memorial.languages.actions.settle_titles import settle_titles

from . import ledger
from .actions.ask_ledger import holds_more
from .actions.index_entries import index_person
from .actions.open_request import MAY_HIDE, open_request
from .actions.recall_portraits import recall_portraits
from .actions.withhold import withhold
from .care import care_for
from .choices.names import NameStatus
from .entry_form import EntryForm
from .models.care import Consent, Purpose, WithheldFact
from .models.requests import Wish
from .names_ever import names_in
from .private_rows import TICKS

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
        if "name_status" in self.fields and self.is_withheld:
            self.initial["name_status"] = NameStatus.WITHHELD

    @cached_property
    def care(self):
        """What is known beside the page, read once for the whole form."""
        key = self.instance.translation_key
        return care_for([key])(key)

    @property
    def is_withheld(self):
        return WithheldFact.NAME in self.care.withheld

    def newest_answer(self, name):
        return {True: "yes", False: "no", None: ""}[getattr(self.care, name)]

    def clean(self):
        cleaned = super().clean()
        self.know_the_name(cleaned)
        for name in self.purposes.keys() & self.fields.keys():
            is_new = cleaned.get(name) not in ("", self.newest_answer(name))
            if cleaned.get(name) == "yes" and is_new and not self.may_publish():
                self.add_error(name, _("A yes is recorded by someone who may publish."))
        self.refuse_relations_to_self()
        self.refuse_release()
        self.refuse_without_ledger()
        return cleaned

    def refuse_without_ledger(self):
        try:
            ledger.lines()
        except ledger.LedgerError as error:
            self.add_error(None, str(error))

    def _post_clean(self):
        super()._post_clean()
        if self.is_publishing and not (self.is_translation or self.errors):
            self.refuse_to_bring_back()

    def refuse_to_bring_back(self):
        """Whom the ledger keeps out comes back only where a second person looked."""
        page, names = self.instance, self.typed_names()
        page.place_on_timeline()
        if holds_more(names, page, page.standing()) and not self.is_seconded(names):
            sentence = _(
                "The archive has promised to leave out someone of this name. Two "
                "people look at it: keep a draft, and let somebody else publish it."
            )
            self.add_error("name", sentence)

    def typed_names(self):
        rows = self.rows_of("other_names")
        return {self.cleaned_data.get("name", ""), *(row["text"] for row in rows)}

    def is_seconded(self, names):
        """Whether somebody else kept the draft, with these names."""
        draft = self.instance.latest_revision
        if draft is None or draft.user_id in (None, self.for_user.pk):
            return False
        return set(filter(None, names)) <= names_in(draft.content)

    def refuse_release(self):
        """What two people decide is not undone by the choice of one."""
        said = self.cleaned_data.get("name_status", NameStatus.WITHHELD)
        if said != NameStatus.WITHHELD and self.is_withheld:
            self.add_error("name_status", _("Two people decide to publish this name."))

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
        self.__dict__.pop("care", None)  # Kept meanwhile may be a withheld name.
        self.record_answers()
        if self.cleaned_data.get("name_status") == NameStatus.WITHHELD:
            self.withhold_name()
        if not self.counts_at_once():
            return
        settle_titles(type(page).objects.filter(translation_key=page.translation_key))
        index_person(page)
        recall_portraits(page)

    def counts_at_once(self):
        """Whether anything was said that holds for the public page before the draft."""
        said = {*self.purposes, "name_status", "texts_to_hide", "words_confirmed"}
        ticked = (self.formsets.get(relation) for relation in TICKS)
        return bool(said & set(self.changed_data)) or any(
            formset.has_changed() for formset in ticked if formset is not None
        )

    def withhold_name(self):
        """The table beside the page is its home; whoever may edit may hide."""
        key, user, name = (
            self.instance.translation_key,
            self.for_user,
            WithheldFact.NAME,
        )
        if self.is_withheld:
            return
        if user.has_perm(MAY_HIDE):
            open_request(key, Wish.WITHHOLD, fact=name, by=user)
        else:
            withhold(key, name, by=user)

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
