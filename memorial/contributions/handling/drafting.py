"""Field by field, what is taken over into a draft of the entry."""

from django import forms
from django.conf import settings
from django.db import transaction
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from memorial.people.joining.refusing import Refused

from ..actions.decide import accept
from ..actions.draft_entry import Accepted, draft_entry, is_withheld
from ..actions.holding import held, seen_now
from ..choices.consents import NameShown
from ..drafting import languages_of
from .access import contribution_of, for_handlers, refused, to_it
from .comparing import further_parts_of, parts_of, stands_of
from .parts.part import line

INFORMED = (("", "–"), ("yes", gettext_lazy("yes")), ("no", gettext_lazy("no")))
KNOWS = {"yes": True, "no": False}


class BesideForm(forms.Form):
    """What goes along with a draft."""

    change_note = line(
        gettext_lazy("Change note"),
        500,
        gettext_lazy(
            "Public once somebody publishes the draft. Nothing of who sent it. Leave "
            "it empty if no note is needed."
        ),
        required=False,
    )
    informed = forms.ChoiceField(
        label=gettext_lazy("Record that the family is informed"),
        choices=INFORMED,
        required=False,
        help_text=gettext_lazy(
            "Counts at once. With a yes the name of a recent death may be shown: "
            "record it only where you are sure."
        ),
    )
    withhold_name = forms.BooleanField(
        label=gettext_lazy("Do not publish the name"),
        required=False,
        help_text=gettext_lazy(
            "The sender says that the name is not to be shown. It is withheld at once; "
            "two people then confirm it or lift it."
        ),
    )
    finished = forms.BooleanField(
        label=gettext_lazy("That was all: mark the contribution as accepted"),
        required=False,
    )

    def __init__(self, *args, may_be_named, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        self.may_be_named = may_be_named
        if may_be_named:
            del self.fields["withhold_name"]

    @property
    def withholds(self):
        return self.cleaned_data.get("withhold_name", False)


@for_handlers
@require_http_methods(["GET", "HEAD", "POST"])
def draft(request, pk):
    contribution = contribution_of(pk)
    sent = request.POST if request.method == "POST" else None
    asked = request.POST.get("language") or request.GET.get("language") or ""
    try:
        stands = stands_of(contribution, asked, request.user)
    except Refused as error:
        refused(request, error)
        return to_it(pk)
    parts = parts_of(contribution, stands, sent)
    further = further_parts_of(contribution, stands, sent)
    beside = beside_form(contribution, stands, sent)
    every = [*parts, *further]
    whole = sent is not None and are_valid(every, beside)
    if whole and (page := drafted(request, pk, every, beside, stands)):
        thank(request, page)
        return to_it(pk)
    return shown(request, contribution, beside, stands, parts=parts, further=further)


def beside_form(contribution, stands, sent):
    answers = dict(contribution.answers.values_list("field", "text"))
    with override(stands.language):
        change = _("Completed with what we were sent.") if contribution.about else ""
    return BesideForm(
        sent,
        initial={
            "change_note": change,
            "informed": "no" if answers.get("informed") == "no" else "",
            "withhold_name": True,
        },
        may_be_named=contribution.name_shown != NameShown.NONE,
    )


def are_valid(parts, beside):
    """Also where a name goes in that must be withheld, and nobody withholds it."""
    taken = [part for part in parts if part.is_taken]
    wrong = [part for part in taken if not part.is_valid()]
    if not beside.is_valid() or wrong:
        return False
    if not (taken or beside.cleaned_data["informed"] or beside.withholds):
        beside.add_error(None, _("Tick what is to be taken over."))
    names = [part for part in taken if part.code in ("name", "others")]
    if names and not (beside.may_be_named or beside.withholds):
        beside.add_error(
            "withhold_name",
            _("The name is not to be shown: take it over only if it is withheld."),
        )
    return beside.is_valid() and not beside.errors


def drafted(request, pk, parts, beside, stands):
    """The page with its new draft; None where it could not be made, which is said."""
    try:
        with transaction.atomic():
            contribution = held(pk, request.POST.get("seen", ""))
            told = accepted(parts, beside, stands)
            page = draft_entry(contribution, told, by=request.user)
            if beside.cleaned_data["finished"]:
                accept(contribution, by=request.user)
    except Refused as error:
        beside.add_error(None, str(error))
        return None
    return page


def accepted(parts, beside, stands):
    taken = [part for part in parts if part.is_taken]
    return Accepted(
        language=stands.language,
        facts=tuple(part.put for part in taken if not part.of_language),
        words=tuple(part.put for part in taken if part.of_language),
        fields=tuple(name for part in taken for name in part.writes),
        change_note=beside.cleaned_data["change_note"],
        informed=KNOWS.get(beside.cleaned_data["informed"]),
        withhold_name=beside.withholds,
    )


def thank(request, page):
    messages.success(
        request,
        _("The draft is kept. Nothing of it is public before somebody publishes it."),
        buttons=[
            messages.button(
                reverse("wagtailadmin_pages:edit", args=[page.pk]), _("Open the draft")
            )
        ],
    )


def shown(request, contribution, beside, stands, *, parts, further):
    names = dict(settings.LANGUAGES)
    known = languages_of(contribution.about) if contribution.about else []
    context = {
        "contribution": contribution,
        "parts": parts,
        "further": further,
        "is_further_taken": any(part.is_taken for part in further),
        "answered": contribution.questions.exclude(answer=""),
        "beside": beside,
        "language": stands.language,
        "language_name": names.get(stands.language),
        "sent_in": names.get(contribution.language, contribution.language),
        "others": [(code, names[code]) for code in known if code != stands.language],
        "is_new": not contribution.about,
        "is_withheld": bool(contribution.about) and is_withheld(contribution.about),
        "seen": seen_now(contribution),
    }
    return render(request, "contributions/handling/draft.html", context)
