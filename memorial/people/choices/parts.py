"""Where in an entry a word stands that someone looked for."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Part(TextChoices):
    NAME = "name", _("the name")
    WHO = "who", _("age and origin")
    WHEN = "when", _("the date")
    CAUSE = "cause", _("the cause of death")
    PLACE = "place", _("the place")
    SUMMARY = "summary", _("the sentence on this person")
    LIFE = "life", _("the life")
    CIRCUMSTANCES = "circumstances", _("the circumstances")
    TRIBUTE = "tribute", _("the tribute")
    HEADING = "heading", _("what it is called")
    INQUIRY = "inquiry", _("the inquiry")
    SOURCES = "sources", _("the sources")
