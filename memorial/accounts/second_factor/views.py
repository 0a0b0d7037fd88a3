"""Setting up, adding, replacing and removing a second factor."""

from allauth.account.decorators import reauthentication_required
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.views import ActivateTOTPView
from allauth.mfa.webauthn.views import AddWebAuthnView, RemoveWebAuthnView
from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse_lazy
from django.utils.decorators import method_decorator
from django.views.generic.edit import FormView

from .proof import count_as_proven


class TelephoneView(ActivateTOTPView):
    """Sets a telephone up, in place of the one that was there."""

    @method_decorator(reauthentication_required(app="allauth.mfa"))
    def dispatch(self, request, *args, **kwargs):
        # allauth's own sends those who have a telephone to where it is removed.
        return FormView.dispatch(self, request, *args, **kwargs)

    def form_valid(self, form):
        Authenticator.objects.filter(
            user=self.request.user, type=Authenticator.Type.TOTP
        ).delete()
        response = super().form_valid(form)
        count_as_proven(self.request, Authenticator.Type.TOTP)
        return response


class AddPasskeyView(AddWebAuthnView):
    def form_valid(self, form):
        response = super().form_valid(form)
        count_as_proven(self.request, Authenticator.Type.WEBAUTHN)
        return response


class RemovePasskeyView(RemoveWebAuthnView):
    success_url = reverse_lazy("mfa_index")

    def form_valid(self, form):
        adapter = get_adapter()
        if adapter.can_delete_authenticator(self.object):
            return super().form_valid(form)
        said = adapter.error_messages["cannot_delete_authenticator"]
        messages.error(self.request, said)
        return redirect("mfa_index")
