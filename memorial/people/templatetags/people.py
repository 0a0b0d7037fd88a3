"""Template tags for people in lists."""

from collections import Counter

from django import template

register = template.Library()


@register.filter
def alike(lines):
    """The numbers of those whom their links alone would not tell apart."""
    lines = list(lines)
    told = Counter(map(link_words, lines))
    return {line.number for line in lines if told[link_words(line)] > 1}


def link_words(line):
    return line.called, line.age, line.origins, line.date
