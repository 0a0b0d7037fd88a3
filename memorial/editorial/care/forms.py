"""The form by which something is asked for around an entry."""

from django import forms
from django.utils.translation import gettext_lazy as _

from memorial.people.models import Asker, PersonPage, Wish, WithheldFact
from memorial.people.models.requests import ERASING

LONGEST = 5000
# Without a word why, nobody can decide on these.
NEED_A_REASON = (Wish.SHOW, Wish.RELEASE, Wish.REINSTATE)


class AskForm(forms.Form):
    """Offers what can be asked for as the entry stands, each wish with its fact."""

    what = forms.ChoiceField(
        label=_("What is asked for?"), widget=forms.RadioSelect, choices=()
    )
    asked_by = forms.ChoiceField(label=_("Who asked?"), choices=Asker.choices)
    reason = forms.CharField(
        label=_("Why?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_(
            "Read by those who decide, never public. No names, addresses or telephone "
            "numbers of those who asked."
        ),
    )
    at_once = forms.BooleanField(
        label=_("Hide it at once"),
        required=False,
        initial=True,
        help_text=_(
            "For safety, or because the family asks. It is hidden everywhere within a "
            "minute; two people then confirm it or lift it."
        ),
    )

    def __init__(self, *args, page, care, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["what"].choices = list(choices(page, care))

    def clean(self):
        cleaned = super().clean()
        wish = cleaned.get("what", "").partition(":")[0]
        if wish in NEED_A_REASON and not cleaned.get("reason", "").strip():
            self.add_error("reason", _("Say why: two people decide on it."))
        return cleaned

    @property
    def asked(self):
        """What ``open_request`` takes."""
        wish, _colon, fact = self.cleaned_data["what"].partition(":")
        told = {
            name: self.cleaned_data[name] for name in ("reason", "asked_by", "at_once")
        }
        return {"wish": wish, "fact": fact} | told


def choices(page, care):
    """Pairs of ``wish:fact`` and its words, grouped by what they do."""
    is_person = isinstance(page, PersonPage)
    facts = [(code, label) for code, label in WithheldFact.choices if is_person]
    hide = [
        (f"{Wish.WITHHOLD}:{code}", label)
        for code, label in facts
        if code not in care.withheld
    ]
    show = [
        (f"{Wish.RELEASE}:{code}", label)
        for code, label in facts
        if code in care.withheld
    ]
    if hide:
        yield _("Do not publish"), hide
    if show:
        yield _("Publish again"), show
    yield _("The whole entry"), list(of_entry(care, is_person))
    if is_person and "name" not in care.withheld:
        yield (
            _("A child, or a recent death"),
            [(Wish.SHOW.value, Wish.SHOW.label)],
        )


def of_entry(care, is_person):
    wish = Wish.REINSTATE if care.withdrawn else Wish.WITHDRAW
    yield wish.value, wish.label
    for each in ERASING if is_person else ():
        yield each.value, each.label
