"""The record: people, incidents, their sources, and what no revision may undo."""

from .archive import Archive, ArchiveWords, Minors, archive
from .care import (
    Consent,
    DecidedEntry,
    Decision,
    PrivateRow,
    Purpose,
    Withdrawal,
    WithheldFact,
    Withholding,
)
from .change_notes import IncidentChangeNote, PersonChangeNote
from .details import Cause, Origin, OtherName
from .findable import FindableName, FindableWord, NameKey
from .gatherings import AnnouncedGathering
from .help_lines import HelpLine, HelpLines
from .incident import IncidentPage
from .keeping import Capture, LinkCheck, NotTheSame, Provenance, TextRights
from .numbers import FormerAddress, PermanentNumber
from .person import PersonPage
from .relations import Relation
from .signposts import Signpost, Signposts
from .sources import IncidentSource, PersonSource

__all__ = [
    "AnnouncedGathering",
    "Archive",
    "ArchiveWords",
    "Capture",
    "Cause",
    "Consent",
    "DecidedEntry",
    "Decision",
    "FindableName",
    "FindableWord",
    "FormerAddress",
    "HelpLine",
    "HelpLines",
    "IncidentChangeNote",
    "IncidentPage",
    "IncidentSource",
    "LinkCheck",
    "Minors",
    "NameKey",
    "NotTheSame",
    "Origin",
    "OtherName",
    "PermanentNumber",
    "PersonChangeNote",
    "PersonPage",
    "PersonSource",
    "PrivateRow",
    "Provenance",
    "Purpose",
    "Relation",
    "Signpost",
    "Signposts",
    "TextRights",
    "WithheldFact",
    "Withdrawal",
    "Withholding",
    "archive",
]
