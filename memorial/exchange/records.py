"""An entry on its way in: what a list or an example file says, ready to be applied."""

from dataclasses import dataclass, field


@dataclass
class EntryRecord:
    """``key`` names the entry within its list, the same at each import.

    ``facts`` holds fields of the page by name; ``rows`` holds, by relation, one dict of
    fields for each child row; ``words`` holds, by language code, the texts by field.
    """

    key: str
    facts: dict = field(default_factory=dict)
    rows: dict = field(default_factory=dict)
    words: dict = field(default_factory=dict)


@dataclass
class IncidentRecord(EntryRecord):
    """An incident; the fields are those of IncidentPage."""


@dataclass
class PersonRecord(EntryRecord):
    """A person; the fields are those of PersonPage, ``incident`` an incident's key."""

    incident: str = ""
