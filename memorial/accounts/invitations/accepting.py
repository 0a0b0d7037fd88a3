"""Where the link of an invitation leads: one chooses a name and a password."""

from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic.edit import FormView

from ..actions.accept_invitation import accept_invitation
from ..actions.invite import hash_of
from ..models import Invitation, User
from .forms import AcceptForm


@method_decorator(sensitive_post_parameters(), name="dispatch")
class AcceptView(FormView):
    form_class = AcceptForm
    template_name = "accounts/invitations/accept.html"

    def dispatch(self, request, *args, token, **kwargs):
        if request.user.is_authenticated:
            return redirect("wagtailadmin_home")
        asked = Invitation.objects.open().filter(token_hash=hash_of(token))
        self.invitation = asked.first()
        if self.invitation is None:
            return self.closed()
        return super().dispatch(request, *args, **kwargs)

    def closed(self):
        """The same for a link that is used, out of date, taken back or invented."""
        return render(self.request, "accounts/invitations/closed.html", status=404)

    def get_form_kwargs(self):
        invited = User(email=self.invitation.email)
        return super().get_form_kwargs() | {"instance": invited}

    def get_context_data(self, **kwargs):
        return super().get_context_data(invitation=self.invitation, **kwargs)

    def form_valid(self, form):
        chosen = form.cleaned_data
        user = accept_invitation(
            self.invitation,
            username=chosen["username"],
            password=chosen["password1"],
            first_name=chosen["first_name"],
            last_name=chosen["last_name"],
        )
        if user is None:
            return self.closed()
        credentials = {"username": user.get_username()}
        return perform_password_login(self.request, credentials, Login(user=user))
