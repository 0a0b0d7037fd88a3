"""What somebody asks not to publish, or to answer to."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ..choices.doors import Removal
from .asking import Line, Question, SomeOf, Words


class Removals(Question):
    code = "removal"
    heading = _("What should not be shown?")
    lead = _("You do not have to say why, or who you are.")
    telling = ("which", "removals", "words")
    may_be_unknown = False

    which = Line(
        _("Which page"), _("The number in its address, or the name, or a few words.")
    )
    removals = SomeOf(_("What is it about?"), Removal.choices)
    words = Words(_("What you want us to know"), rows=4)
    danger = forms.BooleanField(
        label=_("Someone is in danger because of it"), required=False
    )
