"""What was sent, question by question, in words for whoever reads it."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from ..actions.come_back import ADDED
from ..choices.doors import Door
from ..questions import questions_of
from ..questions.asking import in_words

AFTERWARDS = _("Added afterwards")


@dataclass(frozen=True)
class Said:
    """A question with its answers, each a label and a text."""

    heading: str
    answers: tuple


def said(contribution):
    """Those questions of which something was answered."""
    answers = list(contribution.answers.order_by("pk"))
    for code, question in questions_of(Door(contribution.door)).items():
        form = question()
        told = [
            (form.fields[each.field].label, worded(form.fields[each.field], each.text))
            for each in answers
            if each.question == code and each.field in form.fields
        ]
        if told:
            yield Said(question.heading, tuple(told))
    added = [("", each.text) for each in answers if each.question == ADDED]
    if any(text for _label, text in added):
        yield Said(AFTERWARDS, tuple(added))


def worded(field, text):
    """What was ticked comes one in a line; a single tick is a yes."""
    if getattr(field, "choices", None):
        return in_words(field, text.split("\n"))
    return _("yes") if text == "True" else text


def answers_of(contribution):
    """By question and field, what was written; what was added is together."""
    found = {}
    for each in contribution.answers.order_by("pk"):
        before = found.get((each.question, each.field))
        text = f"{before}\n\n{each.text}" if before else each.text
        found[each.question, each.field] = text
    return found
