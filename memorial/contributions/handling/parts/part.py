"""One part of an entry as a small form: it is taken over only where it is ticked."""

from dataclasses import dataclass, field

from django import forms
from django.utils.translation import gettext_lazy as _

from ...choices.consents import Allowed, NameShown


@dataclass(frozen=True)
class Sent:
    """What was sent, by question and field, and what its sender says and allows."""

    answers: dict
    language: str
    name_shown: str = ""
    allowed: frozenset = frozenset()

    def told(self, *asked):
        """The answers to these questions, one after the other."""
        found = (self.answers.get(each, "").strip() for each in asked)
        return "\n\n".join(filter(None, found))

    @property
    def may_be_quoted(self):
        return Allowed.TEXT in self.allowed

    @property
    def may_be_named(self):
        """Whether the name can be proposed; whoever allows no text decides nothing."""
        return self.may_be_quoted and self.name_shown != NameShown.NONE


@dataclass(frozen=True)
class Stands:
    """The newest draft of the entry as content, and the words in ``language``."""

    content: dict = field(default_factory=dict)
    words: dict = field(default_factory=dict)
    language: str = ""

    def get(self, name):
        return self.content.get(name) or ""


class Part(forms.Form):
    """``asked`` are the answers that it is made of, ``writes`` the fields it changes.

    ``are_words``: the sender's own words, which need consent. ``holds_words``: a fact
    that they say in their words; without consent the editor finds others.
    ``of_language``: it is worded in each language of the entry.
    """

    code = label = ""
    asked = writes = ()
    are_words = holds_words = of_language = False

    take = forms.BooleanField(label=_("Take it over"), required=False)

    def __init__(self, data=None, *, sent, stands):
        self.sent, self.stands = sent, stands
        self.told = sent.told(*self.asked)
        super().__init__(
            data,
            prefix=self.code,
            label_suffix="",
            initial=self.begin() | {"take": self.is_proposed},
            use_required_attribute=False,
        )

    def begin(self):
        """What the fields hold before anybody writes in them."""
        return {}

    @property
    def is_proposed(self):
        """In a new entry the facts are ticked already, once they are understood."""
        is_new = not self.stands.content
        is_fact = bool(self.told) and not self.are_words
        return is_new and is_fact and self.is_understood

    @property
    def is_understood(self):
        return True

    def standing(self):
        """What stands in the entry now, in words."""
        return ""

    def put(self, content):
        """Change the content of a draft."""

    @property
    def may_be_taken(self):
        return not self.are_words or self.sent.may_be_quoted

    @property
    def is_reworded(self):
        return self.holds_words and bool(self.told) and not self.sent.may_be_quoted

    @property
    def is_taken(self):
        """A tick that was not offered is none."""
        name = self.add_prefix("take")
        return self.is_bound and self.may_be_taken and bool(self.data.get(name))

    @property
    def own_fields(self):
        return [bound for bound in self if bound.name != "take"]


def line(label, most=200, hint="", **more):
    return forms.CharField(
        label=label,
        help_text=hint,
        max_length=most,
        widget=forms.TextInput(attrs={"dir": "auto"}),
        **more,
    )


def lines(label, rows=6, hint="", **more):
    return forms.CharField(
        label=label,
        help_text=hint,
        max_length=20_000,
        widget=forms.Textarea(attrs={"dir": "auto", "rows": rows}),
        **more,
    )
