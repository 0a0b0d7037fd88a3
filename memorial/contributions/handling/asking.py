"""Asks the contributor back; the question waits until they come with their receipt."""

from django import forms
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from memorial.people.joining.refusing import Refused

from ..actions.ask_back import ask_back
from ..actions.holding import held, seen_now
from .access import contribution_of, for_handlers, to_it
from .parts.part import lines


class AskForm(forms.Form):
    text = lines(gettext_lazy("Your question"), 5)
    harmless = forms.BooleanField(
        label=gettext_lazy("It holds no name, no fact and no address"),
        error_messages={
            "required": gettext_lazy(
                "Read it again: whoever finds the receipt can read the question."
            )
        },
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        self.fields["text"].max_length = 2000


@for_handlers
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request, pk):
    contribution = contribution_of(pk)
    form = AskForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid() and asked(request, pk, form):
        messages.success(
            request, _("The question waits until they come back with the receipt.")
        )
        return to_it(pk)
    context = {
        "contribution": contribution,
        "form": form,
        "seen": seen_now(contribution),
    }
    return render(request, "contributions/handling/ask.html", context)


def asked(request, pk, form):
    try:
        contribution = held(pk, request.POST.get("seen", ""))
        ask_back(contribution, form.cleaned_data["text"], by=request.user)
    except Refused as error:
        form.add_error(None, str(error))
        return False
    return True
