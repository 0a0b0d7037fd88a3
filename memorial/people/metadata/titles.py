"""The title and the description of an entry's page, for tabs, searches and links."""

from django.template.defaultfilters import capfirst
from django.utils.translation import get_language

from memorial.dates.wording import in_words


def when(entry):
    return in_words(entry.date, get_language()) if entry.date else ""


def listed(*parts):
    return ", ".join(str(part) for part in parts if part)


def own(wording):
    """A text in the reader's language; a borrowed one would not be understood."""
    return "" if wording.borrowed else wording.text


def title_of_person(person):
    """The name; people without one are told apart by their age and the date."""
    return (
        person.called
        if person.named
        else listed(person.called, person.age, when(person))
    )


def description_of_person(person):
    if summary := own(person.words["summary"]):
        return summary
    told = listed(person.called, person.age, *person.origins)
    return " ".join(f"{part}." for part in (told, capfirst(when(person))) if part)


def title_of_incident(incident):
    return listed(incident.called.text, when(incident))


def description_of_incident(incident):
    return own(incident.words["summary"]) or title_of_incident(incident)
