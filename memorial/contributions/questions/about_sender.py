"""How the sender knows, and what they allow; never who they are."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ..choices.consents import Allowed, NameShown
from ..choices.doors import Relation
from ..sealed.keys import recipients
from ..wordings import SENTENCES, WARNING
from .asking import Line, OneOf, Question

YES_NO = (("yes", _("yes")), ("no", _("no")), ("", _("I do not know")))


class You(Question):
    code = "you"
    heading = _("How do you know?")
    lead = _("You do not have to say who you are.")

    relation = OneOf(_("You and the person"), Relation.choices)
    informed = OneOf(
        _("Does the family know of the death?"),
        YES_NO,
        _("No family should learn of a death from this site."),
    )


class Permissions(Question):
    code = "permissions"
    heading = _("What may we do with it?")
    lead = WARNING
    may_be_unknown = False

    name_shown = OneOf(
        _("The name of the person may be shown"),
        NameShown.choices,
        _("If you are of the family, or speak for it."),
    )
    credit_as = Line(
        _("How we may name you"), _("Only if you want to be named. Leave empty if not.")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for purpose in purposes():
            self.fields[purpose] = forms.BooleanField(
                label=SENTENCES[purpose], required=False
            )


def purposes():
    """What is asked here: the originals are kept only where they can be sealed."""
    elsewhere = (
        {Allowed.CONTACT} if recipients() else {Allowed.CONTACT, Allowed.ORIGINAL}
    )
    return [purpose for purpose in Allowed.values if purpose not in elsewhere]
