"""What the contributor reads of how far it is, and why it was declined."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .states import State

TOLD = {
    State.RECEIVED: _("We have received it, and have not come to it yet."),
    State.ASKED: _("We have a question to you."),
    State.ANSWERED: _("We have received what you added, and will come to it."),
    State.ACCEPTED: _("We have taken it up. Thank you."),
    State.DECLINED: _("We have not taken it up."),
    State.WITHDRAWN: _("It was taken back."),
}


class Declining(models.TextChoices):
    """Why a contribution was declined; what the contributor reads."""

    ABOUT_OTHER = "other", _("It is not about a death at this border.")
    KNOWN = "known", _("The entry tells it already.")
    NO_SOURCE = "source", _("We found nothing that confirms it yet.")
    HARM = "harm", _("Publishing it could harm someone.")
    ABUSE = "abuse", _("It is not a contribution.")
