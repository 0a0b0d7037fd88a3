"""One sheet below a net of squares: what is marked is covered for good."""

from django import forms
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from memorial.media.covering import squares
from memorial.people.joining.refusing import Refused

from ..actions.cover_parts import cover_parts
from ..actions.holding import held, seen_now
from .access import contribution_of, for_handlers
from .pictures import sheet_of

CHANGED = gettext_lazy("The picture has changed. Mark the squares again.")


class CoverForm(forms.Form):
    squares = forms.MultipleChoiceField(
        label=gettext_lazy("Squares"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": gettext_lazy("Mark one square at least."),
            "invalid_choice": CHANGED,
        },
    )

    def __init__(self, *args, sheet, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        self.fields["squares"].choices = [
            (f"{row}-{column}", place(row, column))
            for row, column in squares(sheet.width, sheet.height)
        ]

    @property
    def chosen(self):
        told = self.cleaned_data["squares"]
        return [tuple(map(int, each.split("-"))) for each in told]


def place(row, column):
    """Where a square lies, for whoever does not see it."""
    return _("row %(row)d, column %(column)d") % {"row": row + 1, "column": column + 1}


@for_handlers
@require_http_methods(["GET", "HEAD", "POST"])
def cover(request, pk, sheet):
    contribution, asked = contribution_of(pk), sheet_of(pk, sheet)
    form = CoverForm(request.POST if request.method == "POST" else None, sheet=asked)
    if form.is_bound and form.is_valid() and was_covered(request, pk, sheet, form):
        messages.success(request, _("It is covered. Nobody can uncover it."))
        return redirect("handling:approve", pk, sheet)
    context = {
        "contribution": contribution,
        "sheet": asked,
        "form": form,
        "seen": seen_now(contribution),
    }
    return render(request, "contributions/handling/cover.html", context)


def was_covered(request, pk, sheet, form):
    try:
        held(pk, request.POST.get("seen", ""))
        cover_parts(sheet_of(pk, sheet), form.chosen, by=request.user)
    except Refused as error:
        form.add_error(None, str(error))
        return False
    return True
