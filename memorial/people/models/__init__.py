"""The record: people, incidents, their sources, and what no revision may undo."""

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
from .incident import IncidentPage
from .keeping import Capture, LinkCheck, NotTheSame, Provenance, TextRights
from .numbers import FormerAddress, PermanentNumber
from .person import PersonPage
from .sources import IncidentSource, PersonSource

__all__ = [
    "Capture",
    "Cause",
    "Consent",
    "DecidedEntry",
    "Decision",
    "FormerAddress",
    "IncidentChangeNote",
    "IncidentPage",
    "IncidentSource",
    "LinkCheck",
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
    "TextRights",
    "WithheldFact",
    "Withdrawal",
    "Withholding",
]
