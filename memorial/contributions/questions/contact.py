"""How to reach the sender; asked only where the group has keys to seal it to."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ..choices.consents import Allowed
from ..sealed.sealing import sealed_text
from ..wordings import SENTENCES
from .asking import Question, Words


class Contact(Question):
    """What is typed is sealed at once: neither draft nor page ever holds it again."""

    code = "contact"
    heading = _("May we write or call?")
    lead = _(
        "Only if you want to. It is sealed here and now: this server cannot read it, "
        "the editors open it elsewhere. With your receipt we can ask you without it."
    )
    may_be_unknown = False

    reach = Words(
        _("A telephone number, an address, someone we can ask"),
        SENTENCES[Allowed.CONTACT],
        rows=2,
    )
    remove = forms.BooleanField(label=_("Erase what I gave before"), required=False)

    def answers(self, before):
        if reach := self.cleaned_data["reach"].strip():
            return {"sealed": sealed_text(reach)}
        return {} if self.cleaned_data["remove"] else before

    @classmethod
    def said(cls, answers):
        if answers:
            yield cls.heading, _("Yes. What you gave is sealed and cannot be shown.")
