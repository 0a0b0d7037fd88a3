"""The form in which one writes a name or an address, and a password."""

from allauth.account.forms import LoginForm as AllauthLoginForm
from django.utils.translation import gettext_lazy as _


class LoginForm(AllauthLoginForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        login, password = self.fields["login"], self.fields["password"]
        login.label = _("User name or e-mail address")
        login.widget.attrs |= {"autocomplete": "username", "autofocus": True}
        password.help_text = ""
        for field in (login, password):
            field.widget.attrs.pop("placeholder", None)

    def add_prefix(self, field_name):
        """The name of the field by which browsers know whose password it is."""
        return super().add_prefix("username" if field_name == "login" else field_name)

    def user_credentials(self):
        """As a name alone: the backend tries it as an address too. Given both, it would
        look at a known address's password twice, and take longer over it."""
        told = self.cleaned_data
        return {"username": told["login"], "password": told["password"]}
