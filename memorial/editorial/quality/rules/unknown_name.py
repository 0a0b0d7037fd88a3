"""A person whose name nobody knows."""

from django.utils.translation import gettext_lazy as _

from memorial.people.choices.names import NameStatus

from ..question import Question
from ..rule import Rule, keys_of, live_people, register


@register
class UnknownName(Rule):
    title = _("Name not known")
    why = _("A family may be looking for this person.")
    remedy = _("Ask associations and those at the burial; look at later reports.")
    question = Question(
        _("Do you know who this was?"),
        _(
            "We do not know the names of these people. If you think that you knew one "
            "of them, write to us. Please do not write a name in public."
        ),
        lambda asked: asked.name_is_unknown,
    )

    def keys(self):
        unknown = live_people().filter(name="", name_status=NameStatus.UNKNOWN)
        return keys_of(unknown)
