"""Who the people of one entry are, and what of it is told of whom."""

from django import forms
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from memorial.people.choices.facts import Gender
from memorial.people.choices.names import NameStatus
from memorial.people.joining.groups import WORDS
from memorial.people.joining.parting import FEWEST, MOST, SHARED_OUT, Part
from memorial.people.models import PersonPage, Relation
from memorial.people.rules import naming

ROWS = {
    "other_names": _("other names"),
    "origins": _("origins"),
    "causes": _("causes of death"),
    "sources": _("sources"),
    "relations": _("relations"),
}
# What is of one of them alone goes to the first, until someone says otherwise.
OF_ONE = ("other_names", "relations")


class PeopleForm(forms.Form):
    """Into how many."""

    parts = forms.IntegerField(
        label=_("How many people are they?"),
        min_value=FEWEST,
        max_value=MOST,
        initial=FEWEST,
    )


class PartForm(forms.Form):
    """One of the people."""

    name = forms.CharField(label=_("Name as shown"), max_length=200, required=False)
    name_status = forms.ChoiceField(
        label=_("What is known of the name"), choices=NameStatus.choices
    )
    age_from = forms.IntegerField(
        label=_("Age"), min_value=0, max_value=120, required=False
    )
    age_to = forms.IntegerField(
        label=_("Up to"), min_value=0, max_value=120, required=False
    )
    gender = forms.ChoiceField(
        label=_("Gender, as identified"),
        choices=[("", "–"), *Gender.choices],
        required=False,
    )

    def __init__(self, *args, entry, place, **kwargs):
        super().__init__(*args, prefix=f"p{place}", **kwargs)
        self.place, first = place, place == 1
        self.start_with(entry.original, first)
        for relation in SHARED_OUT:
            rows = getattr(entry.original, relation).all()
            choices = [(str(row.key), shortened(row)) for row in rows]
            self.offer(
                relation, ROWS[relation], choices, first or relation not in OF_ONE
            )
        told = [
            (name, PersonPage._meta.get_field(name).verbose_name)
            for name in WORDS
            if any(content[name] for content in entry.contents.values())
        ]
        self.offer("words", _("texts"), told, True)
        self.offer("told", _("what others are to this person"), told_of(entry), first)
        if entry.original.portrait_id:
            self.offer("portrait", _("portrait"), [("yes", _("this person"))], first)

    def start_with(self, page, first):
        status = page.name_status if first else NameStatus.UNKNOWN
        self.initial |= {"name": page.name if first else "", "name_status": status}
        for name in ("age_from", "age_to", "gender"):
            self.initial[name] = getattr(page, name) if first else None

    def offer(self, name, label, choices, ticked):
        if choices:
            self.fields[name] = forms.MultipleChoiceField(
                label=label,
                choices=choices,
                initial=[value for value, _label in choices] if ticked else [],
                required=False,
                widget=forms.CheckboxSelectMultiple,
            )

    def clean(self):
        cleaned = super().clean()
        status, name = cleaned.get("name_status"), cleaned.get("name")
        if status not in (None, NameStatus.UNKNOWN, NameStatus.WITHHELD) and not name:
            self.add_error("name", _("Write the name, or choose “not known”."))
        if status == NameStatus.UNKNOWN and name:
            self.add_error("name_status", _("The name is there: how much is known?"))
        return cleaned

    @property
    def nameless(self):
        return naming.called("", NameStatus.UNKNOWN, may_be_shown=False)

    def part(self):
        told = self.cleaned_data
        facts = ("name", "name_status", "age_from", "age_to", "gender")
        rows = [key for relation in SHARED_OUT for key in told.get(relation, ())]
        return Part(
            facts={name: told[name] for name in facts},
            rows=frozenset(rows),
            words=frozenset(told.get("words", ())),
            portrait=bool(told.get("portrait")),
            relations_told=frozenset(told.get("told", ())),
        )


def shortened(row):
    return Truncator(str(row)).chars(120)


def told_of(entry):
    """Relations that others tell to this person, by the key of their row."""
    rows = Relation.objects.filter(relative__in=entry.ids).exclude(page__in=entry.ids)
    found = {}
    for row in rows.select_related("page").order_by("page_id"):
        title = row.page.get_admin_display_title()
        found.setdefault(str(row.key), f"{title} – {row.get_kind_display()}")
    return list(found.items())
