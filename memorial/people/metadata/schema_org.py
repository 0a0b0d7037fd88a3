"""An entry as linked data, in the words of https://schema.org (JSON-LD).

Made of the public door's values; a date stands there only if it is sure.
"""

from memorial.dates.iso import iso_date

from ..choices.facts import DateKind, Fate


def without_empty(told):
    return {name: value for name, value in told.items() if value}


def web_page(head, language, **more):
    return without_empty(
        {
            "@context": "https://schema.org",
            "@type": "WebPage",
            "@id": head.address,
            "url": head.address,
            "name": head.title,
            "inLanguage": language,
            "version": str(head.version.number),
            "dateModified": head.version.on and head.version.on.isoformat(),
            **more,
        }
    )


def page_of_person(head, person):
    return web_page(head, person.language, mainEntity=human(person))


def human(person):
    """The Person; without a name where none may be told, for “not known” is none."""
    died = person.fate == Fate.DEAD
    return without_empty(
        {
            "@type": "Person",
            "name": person.called if person.named else "",
            "alternateName": [n.text for n in person.other_names if not n.mistaken],
            "nationality": [country(origin) for origin in citizens(person.origins)],
            "deathDate": day_of_death(person) if died else "",
            "deathPlace": place(person.place) if died else None,
        }
    )


def citizens(origins):
    return (origin for origin in origins if origin.country and not origin.stateless)


def country(origin):
    return {
        "@type": "Country",
        "identifier": origin.country,
        "name": origin.country_name,
    }


def day_of_death(person):
    known = [each.date for each in person.dates if each.kind == DateKind.DEATH]
    return iso_date(known[0]) if known else ""


def place(place):
    if not place:
        return None
    address = {"@type": "PostalAddress", "addressCountry": place.country}
    return without_empty(
        {
            "@type": "Place",
            "name": place.words.text,
            "address": address if place.country else None,
        }
    )


def page_of_incident(head, incident):
    event = {
        "@type": "Event",
        "name": incident.called.text,
        "startDate": iso_date(incident.date) if incident.date else "",
        "location": place(incident.place),
    }
    return web_page(head, incident.language, about=without_empty(event))
