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
        form = question()
        given = writing.answers.get(code, {})
        answers = tuple(
            (form.fields[name].label, in_words(form.fields[name], given[name]))
            for name in form.fields
            if name in given
        )
        yield Told(question.heading, way.question(code), answers)


def in_words(field, answer):
    """The words of the choices that were made, or what was typed."""
    if choices := dict(getattr(field, "choices", ())):
        several = answer if isinstance(answer, list) else [answer]
        return ", ".join(str(choices.get(each, each)) for each in several)
    return answer


def says_something(writing, questions):
    """Whether one answer at least is about the person, or a file came along."""
    given = writing.answers
    said = any(
        given.get(code, {}).get(name)
        for code, question in questions.items()
        for name in question.telling
    )
    return said or writing.attachments.exists()
