"""What contributors are asked to allow, word for word, by version.

A consent is kept with the version and the language of what was read. Whoever changes a
sentence here gives it a new version: it has then to be checked by speakers again.
"""

from django.utils.translation import gettext_lazy as _

from .choices.consents import Allowed

VERSION = "2026-11"

SENTENCES = {
    Allowed.TEXT: _(
        "You may publish what I wrote about the person, in your own words or in mine."
    ),
    Allowed.PHOTO: _("You may show the photos on this site."),
    Allowed.CREDIT: _("You may say who sent this, as I write here."),
    Allowed.COPIES: _(
        "Others may copy it from this site and use it, with the source named."
    ),
    Allowed.ORIGINAL: _(
        "You may keep the original files, sealed, for the history of this person."
    ),
    Allowed.CONTACT: _("You may write back to me."),
}
WARNING = _(
    "We check facts, and may tell them without naming you. You can change your mind "
    "later, with your receipt. We then take it off this site. We cannot call back "
    "copies that others have already made."
)
