"""The form for a code of the telephone, or one of the recovery codes."""

from allauth.core import context
from allauth.core.internal.cryptokit import normalize_user_code
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django.core.cache import cache
from django.utils.translation import gettext_lazy as _

from ..throttle import Throttle, key

# As long as any of the codes before and after now is taken.
SECONDS_TAKEN = 120


class CodeField:
    """Looks the same wherever a code is written."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        code.label = _("Code")
        code.widget.attrs = {
            "autocomplete": "one-time-code",
            "inputmode": "numeric",
        }


class SlowCode(CodeField):
    """Guessing is slow, and a code that was seen over a shoulder opens nothing."""

    def clean_code(self):
        throttle = Throttle(context.request, "code", f"account {self.user.pk}")
        throttle.enter()
        code = super().clean_code()
        if self.used_before(code):
            raise get_adapter().validation_error("incorrect_code")
        throttle.passed()
        return code

    def used_before(self, code):
        if self.authenticator.type != Authenticator.Type.TOTP:
            return False
        name = key("used code", str(self.user.pk), normalize_user_code(code))
        return not cache.add(name, True, SECONDS_TAKEN)


class TelephoneForm(CodeField, ActivateTOTPForm):
    pass


class PasskeyForm(AddWebAuthnForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name")


class CodeForm(SlowCode, AuthenticateForm):
    pass


class CodeAgainForm(SlowCode, ReauthenticateForm):
    pass
