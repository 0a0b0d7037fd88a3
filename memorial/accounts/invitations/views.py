"""Who is invited: asking, asking again, taking back."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin.auth import permission_required

from ..actions.invite import invite, renew
from ..models import Invitation
from .forms import InvitationForm

may_invite = permission_required("accounts.add_user")


@may_invite
def index(request):
    form = InvitationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return sent(request, *invited(form.cleaned_data, by=request.user))
    return render(request, "accounts/invitations/index.html", listed() | {"form": form})


def invited(asked, *, by):
    return invite(asked["email"], asked["role"], languages=asked["languages"], by=by)


def listed():
    waiting = Invitation.objects.filter(used_at=None).select_related("role")
    users = {"url": reverse("wagtailusers_users:index"), "label": _("Users")}
    return {
        "invitations": waiting.prefetch_related("languages"),
        "page_title": _("Invitations"),
        "breadcrumbs_items": [users, {"url": "", "label": _("Invitations")}],
    }


def sent(request, invitation, link):
    """The link is on the screen this once, for those whom mail does not reach."""
    context = {"invitation": invitation, "link": link}
    return render(request, "accounts/invitations/sent.html", context)


@may_invite
@require_POST
def again(request, pk):
    invitation = get_object_or_404(Invitation, pk=pk, used_at=None)
    return sent(request, invitation, renew(invitation))


@may_invite
@require_POST
def revoke(request, pk):
    get_object_or_404(Invitation, pk=pk, used_at=None).delete()
    messages.success(request, _("The invitation is taken back. Its link is dead."))
    return redirect("invitations:index")
