"""Other ways of reading the archive, beside the timeline: those that are there."""

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class FurtherWay:
    """``words`` say in a sentence what one finds there."""

    title: str
    words: str
    url: str


WAYS = (
    (
        "timeline:names",
        _("Names to read aloud"),
        _("For vigils and gatherings, on screen or on paper."),
    ),
    (
        "timeline:on_this_day",
        _("On this day"),
        _("Who died on this day of the year, and in this month."),
    ),
    (
        "timeline:changes",
        _("What has changed"),
        _("Who was added, whose name became known, what was corrected."),
    ),
    (
        "timeline:map",
        _("Map"),
        _("Where people died, as far as the place is known."),
    ),
    (
        "timeline:figures",
        _("Figures"),
        _("How many, when and how, and what the figures cannot tell."),
    ),
    (
        "helping:can_you_help",
        _("Can you help?"),
        _("What we do not know, and you may: a name, a day, a translation."),
    ),
    (
        "timeline:feeds",
        _("Feeds and calendars"),
        _("To follow new pages and anniversaries in an app of your own."),
    ),
)


def further_ways():
    """The FurtherWays in the language that is active, without asking the database."""
    return [
        FurtherWay(title, words, url)
        for name, title, words in WAYS
        if (url := address_of(name))
    ]


def address_of(name):
    try:
        return reverse(name)
    except NoReverseMatch:
        return None
