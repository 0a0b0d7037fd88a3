"""The public page “Can you help?”: what readers may know and we do not."""

from dataclasses import dataclass

from django.shortcuts import render
from wagtail.models import Locale

from memorial.middleware.caching import publicly_cacheable
from memorial.people.public_record.asked import people_asked_about
from memorial.people.telling_apart import apart

from ..quality.rule import all_rules

# In the order in which they are asked; a rule that is not named here comes after.
FIRST = ("unknown_name", "imprecise_date", "one_source", "borrowed_translation")
SHOWN = 12


@dataclass(frozen=True)
class Asked:
    """A question and some of the people it is about; ``more`` if not all are shown."""

    code: str
    heading: str
    words: str
    people: tuple
    more: bool


def can_you_help(request):
    questions = list(asked(people_asked_about(Locale.get_active())))
    lines = {line.number: line for each in questions for line in each.people}
    context = {"questions": questions, "apart": apart(lines.values())}
    return publicly_cacheable(render(request, "editorial/helping/help.html", context))


def asked(people):
    """The questions about which there is somebody."""
    for code, rule in sorted(all_rules().items(), key=place):
        if rule.question:
            about = [each.line for each in people if rule.question.asks(each)]
            if about:
                yield Asked(
                    code,
                    rule.question.heading,
                    rule.question.words,
                    tuple(about[:SHOWN]),
                    len(about) > SHOWN,
                )


def place(pair):
    code, _rule = pair
    return FIRST.index(code) if code in FIRST else len(FIRST)
