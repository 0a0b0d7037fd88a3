"""One person to be read aloud: a name or what stands for it, and what is known."""

from dataclasses import dataclass

from django.template.defaultfilters import capfirst

from memorial.people.in_words import when, who


@dataclass(frozen=True)
class PersonToRead:
    """``known`` tells what is known of a person in one line, named or not."""

    called: str
    named: bool
    pronunciation: str
    original_names: tuple
    known: str


def to_read(line, told_above=None):
    """A PublicLine as it is read; its date only if it is not ``told_above``."""
    told = told_above is not None and line.date == told_above
    date = "" if told else when(line.date, line.date_kind)
    return PersonToRead(
        called=line.called,
        named=line.named,
        pronunciation=line.pronunciation,
        original_names=line.original_names,
        known=capfirst(", ".join(filter(None, [who(line), date]))),
    )
