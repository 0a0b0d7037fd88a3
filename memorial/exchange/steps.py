"""One step of an import: what is to be done for one entry."""

from dataclasses import dataclass, field
from enum import StrEnum

from .differences import Differences


class Action(StrEnum):
    ADD = "add"
    CHANGE = "change"
    PUBLISH = "publish"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Wishes:
    """What the command was asked for."""

    language: str
    publish: bool = False
    because: str = ""
    rights: str = ""


@dataclass
class Step:
    """``number``: the row, 0 for an incident. ``texts``: languages of which the text
    is to be brought in. ``words``: Differences by language. ``publish``: whether the
    entry may go live. ``joins``: it is to be put with the record's incident."""

    number: int
    record: object
    action: Action = Action.ADD
    translation_key: object = None
    facts: Differences = field(default_factory=Differences)
    words: dict = field(default_factory=dict)
    texts: list = field(default_factory=list)
    before: object = None
    publish: bool = True
    joins: bool = False
