"""Which of two entries' facts and texts stand, where they differ."""

from django import forms
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from memorial.people.joining.groups import (
    BOTH,
    GROUPS,
    ONE,
    OTHER,
    ROWS,
    WORDS,
    is_open,
)
from memorial.people.joining.taking_back import says
from memorial.people.models import PersonPage

from .wording import rows_in_words, text_in_words, worded


class MergingForm(forms.Form):
    """Only what both say, and not the same; all else needs no choice."""

    def __init__(self, *args, one, other, **kwargs):
        super().__init__(*args, **kwargs)
        self.one, self.other = one, other
        for group in GROUPS:
            if is_open(group, one.content, other.content):
                pages = one.original, other.original
                told = [worded(group, page) for page in pages]
                self.offer(group.code, group.label, [ONE, OTHER], told)
        for relation, label in ROWS.items():
            if self.rows_differ(relation):
                self.offer_rows(relation, label)
        for code in one.contents.keys() & other.contents.keys():
            self.offer_words(code)

    def offer(self, name, label, values, told):
        numbers = {ONE: self.one.number, OTHER: self.other.number}
        choices = [
            (value, format_html("{} <small>({})</small>", text, _("no. %d") % number))
            if (number := numbers.get(value))
            else (value, text)
            for value, text in zip(values, told, strict=True)
        ]
        self.fields[name] = forms.ChoiceField(
            label=capfirst(label),
            choices=choices,
            initial=values[0],
            required=False,
            widget=forms.RadioSelect,
        )

    def rows_differ(self, relation):
        mine, theirs = (
            [facts(row) for row in entry.content[relation]]
            for entry in (self.one, self.other)
        )
        return mine and theirs and mine != theirs

    def offer_rows(self, relation, label):
        told = [
            rows_in_words(getattr(entry.original, relation))
            for entry in (self.one, self.other)
        ]
        self.offer(relation, label, [BOTH, ONE, OTHER], [_("both"), *told])

    def offer_words(self, code):
        mine, theirs = self.one.contents[code], self.other.contents[code]
        for name in WORDS:
            if mine[name] and theirs[name] and mine[name] != theirs[name]:
                label = PersonPage._meta.get_field(name).verbose_name
                told = [text_in_words(text[name]) for text in (mine, theirs)]
                told_in = f"{capfirst(label)} ({code})"
                self.offer(f"{code}.{name}", told_in, [ONE, OTHER], told)

    @property
    def chosen(self):
        return {name: value for name, value in self.cleaned_data.items() if value}


def facts(row):
    return {name: value for name, value in says(row).items() if name != "key"}
