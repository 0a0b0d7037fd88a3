"""The name of a person becomes known: one page, a last look, and it is done."""

from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.auth import permission_denied
from wagtail.models import Locale

from memorial.people.actions.name_person import name_person, nameless
from memorial.people.archive import archive
from memorial.people.care import care_for
from memorial.people.models import PersonPage
from memorial.people.rules.disclosure import name_may_be_shown

from .access import (
    BACK,
    DO,
    asked_step,
    form_page,
    may,
    saying_why,
)
from .choosing import likely
from .naming_form import NamingForm, NotesForm, proposed_notes

PUBLISH, SUBMIT = "publish", "submit"


@may("name_people")
@form_page
@saying_why
def name(request, number):
    entry = nameless(number, request.user)
    tester = entry.original.permissions_for_user(request.user)
    if not tester.can_edit():
        return permission_denied(request)
    may_publish = entry.live and tester.can_publish()
    form = NamingForm(
        request.POST or None, entry=entry, may_publish=tester.can_publish()
    )
    if request.method != "POST" or not form.is_valid() or asked_step(request) == BACK:
        context = {"form": form, "entry": entry}
        return render(request, "editorial/joining/name.html", context)
    codes = languages(entry, may_publish)
    notes = NotesForm(request.POST, codes=codes)
    if asked_step(request) != DO or not notes.is_valid():
        return last_look(request, form, codes, may_publish)
    return done(request, form, notes.notes, may_publish)


def languages(entry, may_publish):
    """A draft keeps only the original's note: the others begin once it is public."""
    others = Locale.objects.exclude(language_code=entry.language)
    codes = others.values_list("language_code", flat=True) if may_publish else []
    return [entry.language, *codes]


def last_look(request, form, codes, may_publish):
    told = form.cleaned_data
    proposals = proposed_notes(form, codes)
    notes = NotesForm(
        initial={f"note_{code}": text for code, text in proposals.items()}, codes=codes
    )
    names = [told["name"], *(row["text"] for row in form.others())]
    context = {
        "form": form,
        "notes": notes,
        "entry": form.entry,
        "likely": likely(form.entry.original, names),
        "may_publish": may_publish,
        "shown": will_be_shown(form),
    }
    return render(request, "editorial/joining/name_last_look.html", context)


def will_be_shown(form):
    """Whether readers will see the name once it is public; a new yes counts."""
    page = form.entry.original.with_content_json(dict(form.entry.content))
    page.name, page.name_status = form.cleaned_data["name"], "known"
    page.place_on_timeline()
    care = care_for([form.entry.key])(form.entry.key)
    informed = {"yes": True, "no": False}.get(form.cleaned_data["informed"])
    if informed is not None:
        care = type(care)(**vars(care) | {"family_informed": informed})
    return name_may_be_shown(page, care, **archive().terms)


def done(request, form, notes, may_publish):
    entry, asked = form.entry, request.POST.get("as")
    publish = may_publish and asked == PUBLISH
    name_person(
        number=entry.number,
        naming=form.naming(notes),
        by=request.user,
        publish=publish,
    )
    if publish:
        messages.success(request, _("The name is entered and published."))
    elif asked == SUBMIT and submitted(entry, request.user):
        messages.success(request, _("The name is entered and waits for approval."))
    else:
        messages.success(request, _("The name is entered as a draft."))
    return redirect("wagtailadmin_pages:edit", entry.original.pk)


def submitted(entry, user):
    page = PersonPage.objects.get(pk=entry.original.pk)
    workflow = page.get_workflow()
    if workflow is None or page.workflow_in_progress:
        return False
    return workflow.start(page, user)
