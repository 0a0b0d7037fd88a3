"""The form of a page with shared facts: all of it, or a translation's words."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from .actions.hide_texts import hide_texts
from .wording import confirm_wording, words_of

# Django would draw 2,000 rows for whoever asks for them, for minutes.
MOST_ROWS = 100


class SharedFactsForm(WagtailAdminPageForm):
    """On a translation the facts are not part of the form, so no request sets them."""

    texts_to_hide = forms.MultipleChoiceField(
        label=_("Texts whose old translation must not stay"),
        help_text=_(
            "Hidden in the other languages at once, until someone translates anew."
        ),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    words_confirmed = forms.BooleanField(
        label=_("These texts say what the original says today"), required=False
    )

    # Fields of the form that a translation keeps beside its words.
    asked_in_every_language = ()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for relation, formset in self.formsets.items():
            self.prepare(relation, formset)
        self.keep_row_keys()
        self.original = self.instance.original() or self.instance
        self.is_translation = self.original is not self.instance
        self.original_words = words_of(self.original) if self.is_translation else {}
        if self.is_translation:
            self.keep_words_only()
        else:
            self.offer_hiding()

    def prepare(self, relation, formset):
        """What is to be said to a formset before it makes its forms."""
        formset.max_num = formset.absolute_max = MOST_ROWS

    def keep_row_keys(self):
        """A row never published has no id by which its formset would know it again."""
        for relation in self.instance.fact_relations.keys() & self.formsets.keys():
            formset = self.formsets[relation]
            rows = formset.get_queryset()
            for form, row in zip(formset.initial_forms, rows, strict=False):
                if form.instance.pk is None and row.pk is None:
                    form.instance.key = row.key

    def keep_words_only(self):
        words = {*self.instance.word_fields, *self.asked_in_every_language}
        words.add("words_confirmed")
        for name in set(self.fields) - words:
            del self.fields[name]
        for relation, word_fields in self.instance.fact_relations.items():
            if word_fields:
                self.keep_row_words_only(relation, word_fields)
            else:
                self.formsets.pop(relation, None)

    def keep_row_words_only(self, relation, word_fields):
        formset = self.formsets.get(relation)
        for row in formset.forms if formset else ():
            for name in set(row.fields) - {*word_fields, "id", "DELETE", "ORDER"}:
                del row.fields[name]
            row.original_words = {
                name: self.original_words.get(f"{relation}.{row.instance.key}.{name}")
                for name in word_fields
            }

    def offer_hiding(self):
        del self.fields["words_confirmed"]
        if self.instance.pk is None or not self.instance.other_languages().exists():
            del self.fields["texts_to_hide"]
            return
        self.fields["texts_to_hide"].choices = [
            (name, self.instance._meta.get_field(name).verbose_name)
            for name in self.instance.word_fields
        ]

    def save(self, commit=True):
        """What counts at once waits for the draft to be saved: a preview saves none."""
        page = super().save(commit=commit)
        page.when_saved = self.settle
        return page

    def settle(self, page):
        """Do what the form says beside the page."""
        if self.cleaned_data.get("texts_to_hide"):
            names = self.cleaned_data["texts_to_hide"]
            hide_texts(page, names, user=self.for_user)
        if self.cleaned_data.get("words_confirmed"):
            confirm_wording(page, self.original)
