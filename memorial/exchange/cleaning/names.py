"""A name as it stands in a list: how much of it is known, and other names in it."""

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from memorial.names.folding import folded
from memorial.people.choices.names import NameStatus, OtherNameKind

from .notes import Cleaned, changed, doubt, refused

LONGEST = 200
NOBODY = re.compile(
    r"(n\.? ?n\.?|x+|\?+|-+|n/?a|anonyme?s?|anonymous|inconnue?|unknown|unidentified"
    r"|non identifiée?|sous x|sans nom|no name|unnamed)",
    re.IGNORECASE,
)
QUOTED = r"[«“\"]\s*(?P<{0}>[^«»“”\"]+?)\s*[»”\"]"
ALIAS = re.compile(
    r"[,\s]*\(?\b(?:alias|dit|dite|aka|a\.k\.a\.|known as|surnommée?)\b[\s:]+"
    r"(?:" + QUOTED.format("quoted") + r"|(?P<plain>[^()]+?))\s*\)?[,\s]*$",
    re.IGNORECASE,
)
BRACKETED = re.compile(r"\s*\((?P<plain>[^()]+)\)\s*$")
NICKNAME = re.compile(r"^" + QUOTED.format("quoted") + r"\s+(?=\w)")
INITIAL = re.compile(r"\w\.?", re.UNICODE)
CUT_SHORT = re.compile(r"…|\.\.|\w\*+")


@dataclass(frozen=True)
class Name:
    text: str = ""
    status: str = NameStatus.UNKNOWN
    others: tuple = ()

    @property
    def all(self):
        return [name for name in (self.text, *self.others) if name]


def clean_name(raw):
    """A Name; one that is not known where the cell says nobody."""
    lines = [line for line in re.split(r"\s*\n\s*", raw.strip()) if line]
    text = " ".join(re.sub(r"-\s*\n\s*", "-", raw).split())
    if not text:
        return Cleaned(Name())
    if NOBODY.fullmatch(text.strip("()[] ")):
        return Cleaned(Name(), (changed(raw, "", _("Says that no name is known.")),))
    notes = []
    if len(lines) > 1 and not any(line.endswith("-") for line in lines[:-1]):
        notes.append(doubt(raw, text, _("Several lines: is this one person?")))
    name, others = without_others(text)
    name = name.strip(" ,;")
    if max(map(len, (name, *others))) > LONGEST or not folded(name):
        return Cleaned(Name(), (refused(raw, _("This cannot be a name.")),))
    if others:
        sentence = _("Other names were put apart.")
        notes.append(changed(raw, " / ".join([name, *others]), sentence))
    elif name != " ".join(raw.split()):
        notes.append(
            changed(raw, name, _("Signs and breaks that are no part of the name."))
        )
    return Cleaned(Name(name, status(name), others), tuple(notes))


def without_others(text):
    """The name, and the other names that stood beside it."""
    for pattern in (ALIAS, BRACKETED, NICKNAME):
        if match := pattern.search(text):
            rest = (text[: match.start()] + text[match.end() :]).strip()
            found = match.groupdict()
            other = (found.get("quoted") or found.get("plain") or "").strip(' ,«»“”"')
            if rest.strip(" ,") and other:
                return rest, (other,)
    return text, ()


def status(name):
    words = [word for word in re.split(r"[\s.]+", name) if word]
    if all(INITIAL.fullmatch(word) for word in words):
        return NameStatus.INITIALS
    has_initial = any(INITIAL.fullmatch(word) for word in words)
    if len(words) == 1 or has_initial or CUT_SHORT.search(name):
        return NameStatus.PARTIAL
    return NameStatus.KNOWN


def other_name_rows(name):
    return [{"text": text, "kind": OtherNameKind.ALIAS} for text in name.others]
