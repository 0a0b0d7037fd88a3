"""Template tags for people in lists."""

from collections import Counter

from django import template

from ..in_words import when, who

register = template.Library()


@register.filter
def alike(lines):
    """The numbers of those whom their links alone would not tell apart."""
    lines = list(lines)
    told = Counter(map(link_words, lines))
    return {line.number for line in lines if told[link_words(line)] > 1}


@register.filter
def lines_of(found):
    """The PublicLines of PublicFounds."""
    return [each.line for each in found]


@register.filter
def who_and_when(line):
    return ", ".join(filter(None, [who(line), when(line.date, line.date_kind)]))


def link_words(line):
    return line.called, line.age, line.origins, line.date
