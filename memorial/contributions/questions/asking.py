"""A question: a form in which nothing must be answered, and what it is called."""

from django import forms
from django.utils.translation import gettext_lazy as _

LINE, TEXT = 300, 20_000
# What an entry keeps of a fact as it was written: nothing is to be cut.
FACT = 200


class Question(forms.Form):
    """``telling`` names the fields of which one has to say something of the person."""

    code = heading = lead = ""
    telling = ()
    may_be_unknown = True

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)

    def answers(self, before):
        """By field, what is answered from now on, as text or as a list of texts."""
        told = self.cleaned_data.items()
        return {name: value for name, value in told if value not in ("", None, [])}

    @classmethod
    def said(cls, answers):
        """Pairs of a label and of what was answered, in words, for the sender."""
        for name, field in cls().fields.items():
            if name in answers:
                yield field.label, in_words(field, answers[name])


def in_words(field, answer):
    """The words of the choices that were made, or what was typed."""
    if isinstance(answer, bool):
        return _("yes") if answer else _("no")
    if choices := dict(getattr(field, "choices", ())):
        several = answer if isinstance(answer, list) else [answer]
        return ", ".join(str(choices.get(each, each)) for each in several)
    return answer


class Line(forms.CharField):
    def __init__(self, label, hint="", most=LINE, **kwargs):
        super().__init__(
            label=label,
            help_text=hint,
            required=False,
            max_length=most,
            error_messages={"max_length": TOO_LONG},
            widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
            **kwargs,
        )


class Words(forms.CharField):
    def __init__(self, label, hint="", rows=6, **kwargs):
        super().__init__(
            label=label,
            help_text=hint,
            required=False,
            max_length=TEXT,
            error_messages={"max_length": TOO_LONG},
            widget=forms.Textarea(attrs={"dir": "auto", "rows": rows}),
            **kwargs,
        )


def offering(label, choices, hint):
    """What fields with choices have alike: none has to be chosen."""
    return {
        "label": label,
        "help_text": hint,
        "required": False,
        "choices": choices,
        "error_messages": {"invalid_choice": NOT_OFFERED},
    }


class OneOf(forms.ChoiceField):
    widget = forms.RadioSelect

    def __init__(self, label, choices, hint="", **kwargs):
        super().__init__(**offering(label, choices, hint), **kwargs)


class SomeOf(forms.MultipleChoiceField):
    widget = forms.CheckboxSelectMultiple

    def __init__(self, label, choices, hint="", **kwargs):
        super().__init__(**offering(label, choices, hint), **kwargs)


TOO_LONG = _(
    "This is longer than we can keep (%(limit_value)d characters). What you wrote is "
    "still here: shorten it, or send the rest afterwards with your receipt."
)
NOT_OFFERED = _("Please choose among the answers that are offered.")
