"""How far a contribution has come, and what happened to it on the way."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    RECEIVED = "received", _("received")
    ASKED = "asked", _("we asked a question")
    ANSWERED = "answered", _("the question is answered")
    ACCEPTED = "accepted", _("accepted")
    DECLINED = "declined", _("declined")
    WITHDRAWN = "withdrawn", _("withdrawn")


OPEN = (State.RECEIVED, State.ASKED, State.ANSWERED)


class Event(models.TextChoices):
    """A step as the log keeps it: without a word of what was sent."""

    SENT = "sent", _("sent")
    TAKEN = "taken", _("taken in hand")
    LAID_BACK = "laid_back", _("laid back")
    HANDED_OVER = "handed_over", _("handed over")
    ASKED = "asked", _("asked back")
    ANSWERED = "answered", _("answered")
    ADDED = "added", _("added to")
    CONSENT = "consent", _("consent changed")
    MATCHED = "matched", _("found to be about an entry")
    DRAFTED = "drafted", _("a draft was made or changed")
    PICTURE = "picture", _("a picture was approved")
    COVERED = "covered", _("a part of a picture was covered for good")
    PICTURE_REFUSED = "refused", _("a picture was refused and erased")
    RECALLED = "recalled", _("its pictures were taken off the site")
    TAKE_OUT = "take_out", _("permission taken back: to be taken out of the entry")
    TAKEN_OUT = "taken_out", _("taken out of the entry")
    REOPENED = "reopened", _("taken up again")
    ACCEPTED = "accepted", _("accepted")
    DECLINED = "declined", _("declined")
    CARE = "care", _("a request for care was made of it")
    WITHDRAWN = "withdrawn", _("withdrawn")
    REPORTED = "reported", _("found hateful or graphic, and erased")
