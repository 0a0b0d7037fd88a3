"""Why an address was not fetched, as a code and as a sentence."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Reason(TextChoices):
    OFF = "off", _("Looking at other sites is switched off here.")
    ADDRESS = "address", _("This address cannot be read.")
    SCHEME = "scheme", _("Only addresses that begin with http:// or https:// will do.")
    CREDENTIALS = "credentials", _("An address with a user name in it is not followed.")
    PORT = "port", _("An address with a port of its own is not followed.")
    INSIDE = "inside", _("This address does not lead to the public web.")
    NAME = "name", _("There is no site of this name.")
    CERTIFICATE = "certificate", _("The certificate of the site is not valid.")
    SLOW = "slow", _("The site did not answer in time.")
    LARGE = "large", _("The page is too large.")
    REDIRECTS = "redirects", _("The site sends one on and on.")
    STATUS = "status", _("The site does not give the page.")
    BROKEN = "broken", _("The site could not be reached.")


class NotFetched(Exception):
    """Nothing came back; ``reason`` says why."""

    def __init__(self, reason):
        super().__init__(reason.value)
        self.reason = reason
