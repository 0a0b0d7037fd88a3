"""What somebody may come for."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Door(models.TextChoices):
    SOMEONE = "someone", _("Tell us about someone who died")
    ENTRY = "entry", _("Add to or correct an entry")
    REMOVAL = "removal", _("Ask us not to publish something, or to remove it")


class Removal(models.TextChoices):
    """What shall not be published, or is answered to."""

    NAME = "name", _("a name")
    PORTRAIT = "portrait", _("a photo")
    DETAIL = "detail", _("another detail")
    PAGE = "page", _("a whole page")
    ALIVE = "alive", _("this person is alive")
    MISTAKEN = "mistaken", _("this is not the person whom the page names")
    REPLY = "reply", _("I am named or can be recognised, and want to answer")


class Relation(models.TextChoices):
    FAMILY = "family", _("I am of the family")
    FRIEND = "friend", _("I am a friend, or travelled together with the person")
    WITNESS = "witness", _("I was there, or saw something")
    SUPPORTER = "supporter", _("I help people at the border")
    READER = "reader", _("I read or heard about it")
    UNSAID = "unsaid", _("I do not want to say")
