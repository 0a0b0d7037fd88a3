"""What a card says, as plain values: no more than the public door gives."""

from django.template.defaultfilters import capfirst
from django.utils.translation import get_language, get_language_bidi, ngettext

from memorial.dates.wording import in_words
from memorial.languages.front_page import name_of_site
from memorial.typesetting.letters import settable
from memorial.typesetting.setting import language_tag

from ..in_words import when, who
from ..original_names import to_set


def of_person(person):
    """The values of the card of a PublicPerson."""
    kinds = {date.date: date.kind for date in reversed(person.dates)}
    told = when(person.date, kinds.get(person.date, "")) if person.date else ""
    return card(
        person.called,
        [who(person), told],
        original_names=to_set(person.original_names),
    )


def of_incident(incident):
    """The values of the card of a PublicIncident."""
    told = in_words(incident.date, get_language()) if incident.date else ""
    return card(incident.called.text, [told, how_many(incident.dead)])


def how_many(dead):
    if not dead:
        return ""
    words = ngettext("%(said)s person died", "%(said)s people died", dead.highest)
    return words % {"said": dead}


def card(called, lines, original_names=()):
    language = get_language()
    return {
        "called": settable(called),
        "original_names": list(original_names),
        "lines": [settable(capfirst(line)) for line in lines if line],
        "site": settable(name_of_site(language)),
        "language": language_tag(language, "en"),
        "rtl": get_language_bidi(),
    }
