"""Template tags for facts that lead to the others of whom the same is told."""

from functools import singledispatch
from urllib.parse import urlencode

from django import template
from django.template.defaultfilters import capfirst
from django.utils.html import format_html
from django.utils.translation import gettext as _

from ..choices.facts import AgeGroup, Fate
from ..public_record.facts import PublicAge, PublicCause, PublicOrigin
from .dates import date_in_words, plain_date

register = template.Library()


@singledispatch
def question(fact):
    """The query of the timeline that finds those of whom ``fact`` is told."""
    return ""


@question.register
def _age(age: PublicAge):
    groups = [group for group in age.groups if group != AgeGroup.MINOR]
    return f"age={groups[0]}" if len(groups) == 1 else ""


@question.register
def _origin(origin: PublicOrigin):
    code = origin.country or origin.people or (origin.stateless and "stateless")
    return f"origin={code}" if code else ""


@question.register
def _cause(cause: PublicCause):
    return f"cause={cause.code}"


def link(url, query, words, shown):
    """``shown`` as a link; its name for those who hear it begins with its words."""
    if not (url and query):
        return shown
    name = _("%(fact)s: show others") % {"fact": words}
    return format_html(
        '<a href="{}?{}" aria-label="{}">{}</a>', url, query, name, shown
    )


@register.simple_tag
def fact(told, timeline, capital=False):
    """A fact in words, as a link to the ``timeline``, an address, where it can be."""
    words = capfirst(str(told)) if capital else str(told)
    return link(timeline, question(told), words, words)


@register.simple_tag
def country_of(place, timeline):
    return link(
        timeline, f"country={place.country}", place.country_name, place.country_name
    )


@register.simple_tag
def place_of(place, timeline):
    """The words of a place, as a link to all of whom the same words are told."""
    words = capfirst(place.words.text)
    return link(timeline, urlencode({"place": place.words.text}), words, words)


@register.simple_tag
def fate_of(person, timeline):
    """That someone is missing; nothing is said of the others."""
    if person.fate != Fate.MISSING:
        return ""
    words = _("Missing, presumed dead")
    return link(timeline, f"fate={person.fate}", words, words)


@register.simple_tag
def inclusion_of(person, timeline):
    words = capfirst(person.inclusion_words)
    return link(timeline, f"link={person.inclusion}", words, words)


@register.simple_tag
def date_of(told, placed, timeline):
    """A date in words; a link to its year if it is the one that ``placed`` someone."""
    shown = date_in_words(told, capital=True)
    first, last = told.earliest, told.latest
    if told != placed or not (first and last and first.year == last.year):
        return shown
    query = f"from={first.year}&to={first.year}"
    return link(timeline, query, plain_date(told, capital=True), shown)
