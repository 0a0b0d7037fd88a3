"""How volunteers get in: a name, a password and a second factor, by django-allauth."""

from .cms import WAGTAIL_SITE_NAME
from .environment import switch
from .security import BEHIND_PROXY

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = WAGTAILADMIN_LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"

ACCOUNT_ADAPTER = "memorial.accounts.login.adapter.AccountAdapter"
ACCOUNT_FORMS = {"login": "memorial.accounts.login.forms.LoginForm"}
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
ACCOUNT_SESSION_REMEMBER = True
# Its limits lock out; ours only delay: memorial/accounts/throttle.py.
ACCOUNT_RATE_LIMITS = False

SECOND_FACTOR = switch("MEMORIAL_SECOND_FACTOR", True)
MFA_ADAPTER = "memorial.accounts.second_factor.adapter.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_FORMS = {
    "activate_totp": "memorial.accounts.second_factor.forms.TelephoneForm",
    "add_webauthn": "memorial.accounts.second_factor.forms.PasskeyForm",
    "authenticate": "memorial.accounts.second_factor.forms.CodeForm",
    "reauthenticate": "memorial.accounts.second_factor.forms.CodeAgainForm",
}
MFA_TOTP_ISSUER = WAGTAIL_SITE_NAME
# A telephone's clock may be half a minute out.
MFA_TOTP_TOLERANCE = 1

# Invitations and new passwords by link, never a password by mail.
WAGTAIL_PASSWORD_RESET_ENABLED = True
WAGTAILADMIN_USER_PASSWORD_RESET_FORM = (
    "memorial.accounts.login.new_password.PasswordResetForm"  # noqa: S105
)
WAGTAILUSERS_PASSWORD_ENABLED = False
INVITATION_DAYS = 7
PASSWORD_RESET_TIMEOUT = 24 * 60 * 60

# Behind a proxy, what the proxy says: see docs/operating/running.md.
ADDRESS_OF_VISITOR = "HTTP_X_REAL_IP" if BEHIND_PROXY else "REMOTE_ADDR"
