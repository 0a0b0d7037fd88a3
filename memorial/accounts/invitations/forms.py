"""The forms with which one is invited, and accepts."""

from django import forms
from django.contrib.auth.forms import BaseUserCreationForm
from django.contrib.auth.models import Group
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from ..login.named import accounts_named
from ..models import Invitation, User


def refuse_known(email):
    if accounts_named(email).exists():
        raise forms.ValidationError(_("There is an account with this address."))


class InvitationForm(forms.ModelForm):
    role = forms.ModelChoiceField(
        label=_("Role"), queryset=Group.objects.order_by("name")
    )
    languages = forms.ModelMultipleChoiceField(
        label=_("Languages"),
        queryset=Locale.objects.all(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=_("For translators: into which languages they translate."),
    )

    class Meta:
        model = Invitation
        fields = ["email", "role", "languages"]

    def clean_email(self):
        email = self.cleaned_data["email"]
        refuse_known(email)
        return email

    def clean(self):
        told = super().clean()
        role = told.get("role")
        if role and role.name == "Translators" and not told.get("languages"):
            self.add_error("languages", _("Choose at least one language."))
        return told


class AcceptForm(BaseUserCreationForm):
    """Its instance has the address to which the invitation went."""

    class Meta:
        model = User
        fields = ["username", "first_name", "last_name"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["username"].help_text = _("You will write it when you log in.")

    def clean_username(self):
        """Told apart as they are at the log-in, where an address is a name as well."""
        username = self.cleaned_data["username"]
        if accounts_named(username).exists():
            raise forms.ValidationError(_("This name is taken."))
        return username

    def clean(self):
        refuse_known(self.instance.email)
        return super().clean()
