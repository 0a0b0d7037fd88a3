"""One entry that told of several people: who they are, a last look, and the split."""

from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.auth import permission_denied

from memorial.people.actions.split_entry import split_entry
from memorial.people.joining.parting import FEWEST
from memorial.people.joining.standing import standing

from .access import (
    BACK,
    DO,
    asked_step,
    form_page,
    may,
    may_change,
    saying_why,
)
from .splitting_form import PartForm, PeopleForm


@may("join_entries")
@form_page
@saying_why
def split(request, number):
    entry = standing(number, request.user)
    if not may_change(request.user, entry):
        return permission_denied(request)
    people = PeopleForm(request.POST or request.GET or {"parts": FEWEST})
    count = people.cleaned_data["parts"] if people.is_valid() else FEWEST
    sent = request.POST if request.method == "POST" and people.is_valid() else None
    forms = [PartForm(sent, entry=entry, place=place + 1) for place in range(count)]
    context = {"entry": entry, "people": people, "forms": forms}
    valid = [form.is_valid() for form in forms]
    if sent is None or not all(valid):
        return render(request, "editorial/joining/split.html", context)
    context["left"] = left_out(forms)
    step = asked_step(request)
    if step == BACK:
        return render(request, "editorial/joining/split.html", context)
    if step != DO:
        return render(request, "editorial/joining/split_last_look.html", context)
    return done(request, entry, forms)


def left_out(forms):
    """What was given to nobody, in words."""
    found = []
    for name, field in forms[0].fields.items():
        if hasattr(field, "choices") and field.widget.allow_multiple_selected:
            given = {value for form in forms for value in form.cleaned_data[name]}
            found += [label for value, label in field.choices if value not in given]
    return found


def done(request, entry, forms):
    joining = split_entry(
        number=entry.number, parts=[form.part() for form in forms], by=request.user
    )
    numbers = ", ".join(str(number.pk) for number in joining.into.order_by("pk"))
    messages.success(
        request,
        _("No. %(number)d was split. The new numbers: %(numbers)s.")
        % {"number": entry.number, "numbers": numbers},
        buttons=[messages.button(reverse("joining:joined"), _("Merged and split"))],
    )
    return redirect("joining:joined")
