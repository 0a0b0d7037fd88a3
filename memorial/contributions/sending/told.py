"""What was answered so far, in words, for the sender to look over."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Told:
    """A question with its answers, each a label and a text; none if it was left out."""

    heading: str
    address: str
    answers: tuple


def told(writing, questions, way):
    for code, question in questions.items():
        answers = tuple(question.said(writing.answers.get(code, {})))
        yield Told(question.heading, way.question(code), answers)


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
