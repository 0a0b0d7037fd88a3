"""The record: people, incidents, their sources, and what no revision may undo."""

from .archive import Archive, ArchiveWords
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
from .guarded import GuardedPage
from .help_lines import HelpLine, HelpLines
from .incident import IncidentPage
from .joining import Joining, JoiningKind
from .keeping import NotTheSame, Provenance, TextRights
from .links import ArchivedCopy, Capture, LinkChange, LinkCheck
from .living import Recognisable, Recognition
from .numbers import FormerAddress, PermanentNumber
from .person import PersonPage
from .relations import Relation
from .requests import Asker, CareRequest, CareVoice, Outcome, SignedOff, Wish
from .signposts import Signpost, Signposts
from .sources import IncidentSource, PersonSource

__all__ = [
    "AnnouncedGathering",
    "Archive",
    "ArchiveWords",
    "ArchivedCopy",
    "Asker",
    "Capture",
    "CareRequest",
    "CareVoice",
    "Cause",
    "Consent",
    "DecidedEntry",
    "Decision",
    "FindableName",
    "FindableWord",
    "FormerAddress",
    "GuardedPage",
    "HelpLine",
    "HelpLines",
    "IncidentChangeNote",
    "IncidentPage",
    "IncidentSource",
    "Joining",
    "JoiningKind",
    "LinkChange",
    "LinkCheck",
    "NameKey",
    "NotTheSame",
    "Origin",
    "OtherName",
    "Outcome",
    "PermanentNumber",
    "PersonChangeNote",
    "PersonPage",
    "PersonSource",
    "PrivateRow",
    "Provenance",
    "Purpose",
    "Recognisable",
    "Recognition",
    "Relation",
    "SignedOff",
    "Signpost",
    "Signposts",
    "TextRights",
    "Wish",
    "Withdrawal",
    "WithheldFact",
    "Withholding",
]
