"""What the queue is narrowed by; a value that nobody offers narrows nothing."""

from django import forms
from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _

from ..choices.states import State
from ..models import Contribution
from .kinds import KINDS

EVERY, MINE, NOBODYS = "every", "mine", "nobody"
ANY = ("", _("all"))


class QueueFilter(forms.Form):
    state = forms.ChoiceField(label=_("State"), required=False)
    door = forms.ChoiceField(label=_("What"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)
    hands = forms.ChoiceField(label=_("Who has it"), required=False)

    def __init__(self, data, *, user):
        super().__init__(data)
        self.user = user
        self.fields["state"].choices = [
            ("", _("open")),
            (EVERY, _("all")),
            *State.choices,
        ]
        self.fields["door"].choices = [
            ANY,
            *((door.value, kind) for door, kind in KINDS.items()),
        ]
        self.fields["language"].choices = [ANY, *languages()]
        self.fields["hands"].choices = [ANY, *hands()]

    @property
    def asked(self):
        """What is asked for and offered."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}

    def narrow(self, contributions):
        asked = self.asked
        state = asked.get("state")
        if state != EVERY:
            contributions = (
                contributions.filter(state=state) if state else contributions.waiting()
            )
        for name in asked.keys() & {"door", "language"}:
            contributions = contributions.filter(**{name: asked[name]})
        return self.in_hands(contributions, asked.get("hands"))

    def in_hands(self, contributions, hands):
        if hands == NOBODYS:
            return contributions.filter(in_hands_of=None)
        if hands == MINE:
            return contributions.filter(in_hands_of=self.user)
        return contributions.filter(in_hands_of=hands) if hands else contributions


def languages():
    """Those in which something was sent, by their names."""
    names = dict(settings.LANGUAGES)
    used = Contribution.objects.order_by("language").values_list("language", flat=True)
    return [(code, names.get(code, code)) for code in used.distinct()]


def hands():
    yield MINE, _("I")
    yield NOBODYS, _("nobody")
    users = get_user_model().objects.filter(
        pk__in=Contribution.objects.values("in_hands_of")
    )
    yield from ((str(user.pk), str(user)) for user in users.order_by("username"))
