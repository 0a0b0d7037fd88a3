"""Changing an account, resetting its second factor, and what is not done to whom."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from wagtail.admin.auth import permission_required
from wagtail.users.views.users import CreateView
from wagtail.users.views.users import EditView as WagtailEditView

from ..actions.reset_second_factor import reset_second_factor
from ..models import User


def may_change(user, other):
    """Who runs the machine is not in the hands of those who manage users."""
    return user.is_superuser or not other.is_superuser


class InviteInstead(CreateView):
    """In place of Wagtail's form, in which one would choose another's password."""

    def get(self, request, *args, **kwargs):
        return redirect("invitations:index")

    post = get


class EditView(WagtailEditView):
    def dispatch(self, request, *args, **kwargs):
        if not may_change(request.user, self.object):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


@permission_required("accounts.change_user")
def reset(request, pk):
    user = get_object_or_404(User, pk=pk)
    if not may_change(request.user, user) or user == request.user:
        raise PermissionDenied
    if request.method == "POST":
        reset_second_factor(user, by=request.user)
        messages.success(
            request, _("%(name)s will set up a new second factor.") % {"name": user}
        )
        return redirect("wagtailusers_users:edit", user.pk)
    return render(request, "accounts/users/reset_second_factor.html", {"person": user})
