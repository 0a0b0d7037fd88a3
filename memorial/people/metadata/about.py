"""All that the head of an entry's page says of it."""

from dataclasses import dataclass, field

from . import titles
from .schema_org import page_of_incident, page_of_person
from .versions import Version, version_of


@dataclass(frozen=True)
class About:
    """``address`` is the permanent one, without a name, and ``kind`` Open Graph's."""

    title: str
    description: str
    called: str
    number: int
    address: str
    kind: str
    version: Version
    linked_data: dict = field(default_factory=dict, hash=False)


def about_person(person, address):
    about = About(
        title=titles.title_of_person(person),
        description=titles.description_of_person(person),
        called=person.called,
        number=person.number,
        address=address,
        kind="profile",
        version=version_of(person),
    )
    about.linked_data.update(page_of_person(about, person))
    return about


def about_incident(incident, address):
    about = About(
        title=titles.title_of_incident(incident),
        description=titles.description_of_incident(incident),
        called=incident.called.text,
        number=incident.number,
        address=address,
        kind="article",
        version=version_of(incident),
    )
    about.linked_data.update(page_of_incident(about, incident))
    return about
