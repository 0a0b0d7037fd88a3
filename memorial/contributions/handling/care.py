"""A removal becomes requests for care of the entry, with their terms."""

from django import forms
from django.db import transaction
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from memorial.people.joining.refusing import Refused
from memorial.people.models import Asker, Wish, WithheldFact

from ..actions.holding import held, seen_now
from ..actions.match_entry import match_entry
from ..actions.open_care import open_care
from ..choices.doors import Relation, Removal
from ..numbers import number_of
from .access import contribution_of, for_handlers, to_it
from .terms import answer_due, decision_due
from .titles import titles_of
from .told import answers_of, said

NAME, PORTRAIT = (
    f"{Wish.WITHHOLD}:{fact}" for fact in (WithheldFact.NAME, WithheldFact.PORTRAIT)
)
# What is likely to be asked for where the sender ticked this.
MEANS = {
    Removal.NAME: NAME,
    Removal.PORTRAIT: PORTRAIT,
    Removal.PAGE: f"{Wish.WITHDRAW}:",
    Removal.ALIVE: f"{Wish.ALIVE}:",
    Removal.MISTAKEN: f"{Wish.MISTAKEN}:",
}
WISHES = [
    *((f"{Wish.WITHHOLD}:{fact}", label) for fact, label in WithheldFact.choices),
    *((f"{wish}:", wish.label) for wish in (Wish.WITHDRAW, Wish.ALIVE, Wish.MISTAKEN)),
]


class CareForm(forms.Form):
    number = forms.CharField(
        label=gettext_lazy("Number of the entry"),
        max_length=30,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "size": 10}),
    )
    wishes = forms.MultipleChoiceField(
        label=gettext_lazy("What is not to be published?"),
        choices=WISHES,
        widget=forms.CheckboxSelectMultiple,
    )
    asked_by = forms.ChoiceField(
        label=gettext_lazy("Who asked?"), choices=Asker.choices
    )
    at_once = forms.BooleanField(
        label=gettext_lazy("Hide it at once"),
        required=False,
        help_text=gettext_lazy(
            "For safety, or because the family asks. It is hidden everywhere within a "
            "minute; two people then confirm it or lift it."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)

    @property
    def asked(self):
        return [tuple(each.split(":")) for each in self.cleaned_data["wishes"]]


@for_handlers
@require_http_methods(["GET", "HEAD", "POST"])
def care(request, pk):
    contribution = contribution_of(pk)
    sent = request.POST if request.method == "POST" else None
    form = CareForm(sent, initial=beginning(contribution))
    if form.is_bound and form.is_valid() and asked(request, pk, form):
        messages.success(
            request, _("It is asked for. Two people decide on it, under “Protection”.")
        )
        return to_it(pk)
    number, title = titles_of([contribution.about]).get(contribution.about, (None, ""))
    context = {
        "contribution": contribution,
        "said": list(said(contribution)),
        "form": form,
        "number": number,
        "title": title,
        "answer_due": answer_due(contribution),
        "decision_due": decision_due(contribution),
        "seen": seen_now(contribution),
    }
    return render(request, "contributions/handling/care.html", context)


def beginning(contribution):
    answers = answers_of(contribution)
    ticked = answers.get(("removal", "removals"), "").split("\n")
    number, _title = titles_of([contribution.about]).get(contribution.about, ("", ""))
    relation = answers.get(("you", "relation"))
    return {
        "number": number or number_in(answers.get(("removal", "which"), "")),
        "wishes": [MEANS[each] for each in ticked if each in MEANS],
        "asked_by": asker(relation, ticked),
        "at_once": True,
    }


def asker(relation, ticked):
    if Removal.ALIVE in ticked or Removal.REPLY in ticked:
        return Asker.PERSON
    return Asker.FAMILY if relation == Relation.FAMILY else Asker.OTHER


def number_in(words):
    """The first number in an address or in a few words."""
    found = "".join(
        sign if sign.isascii() and sign.isdigit() else " " for sign in words
    )
    return next((each for each in found.split() if number_of(each)), "")


def asked(request, pk, form):
    """Whether it could be done; the entry is noted with it, or nothing is."""
    told, by = form.cleaned_data, request.user
    try:
        with transaction.atomic():
            contribution = held(pk, request.POST.get("seen", ""))
            match_entry(contribution, number_of(told["number"]), by=by)
            more = {name: told[name] for name in ("asked_by", "at_once")}
            troubles = open_care(contribution, form.asked, by=by, **more)
    except Refused as error:
        form.add_error(None, str(error))
        return False
    for sentence in troubles:
        messages.warning(request, sentence)
    return True
