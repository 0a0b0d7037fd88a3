"""One sheet, sharp, and what has to be known before it becomes a picture of ours."""

from django import forms
from django.conf import settings
from django.db import transaction
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from memorial.media.choices import Licence
from memorial.media.models import MemorialImage
from memorial.people.joining.refusing import Refused
from memorial.people.walking.newly_told import newly_told

from ..actions.approve_picture import Approval, approve_picture
from ..actions.holding import MEANWHILE, held, seen_now
from ..actions.use_as_portrait import is_refused, use_as_portrait
from ..choices.consents import Allowed
from .access import contribution_of, for_handlers, refused, to_it
from .parts.part import line
from .pictures import sheet_of, sheets_of
from .told import answers_of

CALM, HARD = "calm", "hard"
SENSITIVITY = (
    (CALM, gettext_lazy("nothing that is hard to look at")),
    (HARD, gettext_lazy("a body, a wound, or something else that is hard to look at")),
)

REFUSED = gettext_lazy(
    "The family has said no to a portrait: readers do not see this one as long as that "
    "answer stands."
)


class ApproveForm(forms.Form):
    """A description in each language stands before all else."""

    sensitivity = forms.ChoiceField(
        label=gettext_lazy("What does it show?"),
        choices=SENSITIVITY,
        widget=forms.RadioSelect,
    )
    others_agree = forms.BooleanField(
        label=gettext_lazy("Nobody else can be recognised in it, or they have agreed"),
        error_messages={
            "required": gettext_lazy("People who are alive must agree first.")
        },
    )
    credit = line(gettext_lazy("credit"), 255, required=False)
    rights_holder = line(gettext_lazy("rights holder"), 255)
    licence = forms.ChoiceField(
        label=gettext_lazy("licence"),
        choices=[pair for pair in Licence.choices if pair[0] != Licence.UNKNOWN],
    )
    portrait = forms.BooleanField(
        label=gettext_lazy("Use it as the portrait, in the draft of the entry"),
        required=False,
        help_text=gettext_lazy(
            "Readers see it once the draft is published. For a minor or a recent death "
            "the rules for names hold as well."
        ),
    )

    def __init__(self, *args, has_entry, may_be_copied, may_be_named, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        languages = {
            f"alt_{code}": name for code, name in settings.WAGTAIL_CONTENT_LANGUAGES
        }
        for field, name in languages.items():
            self.fields[field] = line(_("What can be seen (%s)") % name, 120)
        self.order_fields(["sensitivity", *languages])
        if not has_entry:
            del self.fields["portrait"]
        if not may_be_named:
            del self.fields["credit"]
        if not may_be_copied:
            self.fields["licence"].choices = [
                (Licence.THIS_ARCHIVE.value, Licence.THIS_ARCHIVE.label)
            ]

    def clean_sensitivity(self):
        if self.cleaned_data["sensitivity"] == HARD:
            raise forms.ValidationError(
                _("A picture that is hard to look at is not shown. Refuse it.")
            )
        return CALM

    def clean_credit(self):
        credit = self.cleaned_data["credit"]
        for _field, sentence in newly_told(MemorialImage(), {"credit": credit}):
            raise forms.ValidationError(sentence)
        return credit

    @property
    def approval(self):
        told = self.cleaned_data
        return Approval(
            alt={
                code: told[f"alt_{code}"]
                for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES
            },
            credit=told.get("credit", ""),
            rights_holder=told["rights_holder"],
            licence=told["licence"],
        )


@for_handlers
@require_http_methods(["GET", "HEAD", "POST"])
def approve(request, pk, sheet):
    contribution = contribution_of(pk)
    if request.method == "POST" and not sheets_of(pk).filter(pk=sheet).exists():
        refused(request, MEANWHILE)
        return to_it(pk)
    asked = sheet_of(pk, sheet)
    allowed, answers = contribution.allowed, answers_of(contribution)
    form = ApproveForm(
        request.POST if request.method == "POST" else None,
        initial=beginning(answers),
        has_entry=bool(contribution.about),
        may_be_copied=Allowed.COPIES in allowed,
        may_be_named=Allowed.CREDIT in allowed,
    )
    if form.is_bound and form.is_valid() and approved(request, pk, sheet, form):
        messages.success(request, _("The picture is approved."))
        if form.cleaned_data.get("portrait") and is_refused(contribution.about):
            messages.warning(request, REFUSED)
        return to_it(pk)
    context = {
        "contribution": contribution,
        "sheet": asked,
        "sharply": "show" in request.GET,
        "form": form,
        "may_be_shown": Allowed.PHOTO in allowed,
        "seen_on_it": answers.get(("pictures", "seen"), ""),
        "taken_by": answers.get(("pictures", "taken_by"), ""),
        "seen": seen_now(contribution),
    }
    return render(request, "contributions/handling/approve.html", context)


def beginning(answers):
    return {
        "credit": answers.get(("permissions", "credit_as"), "")[:255],
        "licence": Licence.THIS_ARCHIVE,
    }


def approved(request, pk, sheet, form):
    """No file stays in public where something was refused after it was made."""
    image = None
    try:
        with transaction.atomic():
            contribution = held(pk, request.POST.get("seen", ""))
            approval = form.approval
            image = approve_picture(sheet_of(pk, sheet), approval, by=request.user)
            if form.cleaned_data.get("portrait"):
                use_as_portrait(contribution, image, approval, by=request.user)
    except Refused as error:
        if image:
            image.file.delete(save=False)
        form.add_error(None, str(error))
        return False
    return True
