"""What was answered so far, in words, for the sender to look over."""

from collections import Counter
from dataclasses import dataclass

from django.utils.translation import gettext as _

from ..questions.evidence import Pictures


@dataclass(frozen=True)
class Told:
    """A question with its answers, each a label and a text; none if it was left out."""

    heading: str
    address: str
    answers: tuple


def told(writing, questions, way):
    for code, question in questions.items():
        answers = (
            *question.said(writing.answers.get(code, {})),
            *(files(writing) if code == Pictures.code else ()),
        )
        yield Told(question.heading, way.question(code), answers)


def files(writing):
    """How many came along, of each kind; nothing where none did."""
    kinds = Counter(map(str, writing.attachments))
    if kinds:
        told = ", ".join(f"{number} × {kind}" for kind, number in kinds.items())
        yield _("Files"), told


def says_something(writing, questions):
    """Whether one answer at least is about the person, or a file came along."""
    given = writing.answers
    said = any(
        given.get(code, {}).get(name)
        for code, question in questions.items()
        for name in question.telling
    )
    return said or writing.attachments.exists()


def in_words(answered):
    """All of it as one text, for the sender to keep if it cannot be received."""
    return "\n\n".join(
        f"{each.heading}\n" + "\n".join(f"{words}" for _label, words in each.answers)
        for each in answered
        if each.answers
    )
