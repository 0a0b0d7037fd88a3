"""What an entry says after another was merged into it."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from ..choices.facts import ContentNote
from ..choices.names import NameStatus
from . import rows
from .groups import (
    GROUPS,
    ONE,
    OTHER,
    PRIVATE_TEXTS,
    WORDS,
    takes_other,
)


@dataclass(frozen=True)
class United:
    """``taken``: the groups in which the other's facts stand; ``words``: by language
    the texts that are the other's; ``twins``: by key of a row of the other the key of
    the row that says the same."""

    content: dict
    taken: frozenset
    words: dict
    twins: dict = field(default_factory=dict)


def united(one, other, chosen):
    """From two Standings; ``chosen`` says, by group, row kind or text, what stands."""
    content, twins = dict(one.content), {}
    taken = frozenset(
        group.code
        for group in GROUPS
        if takes_other(group, one.content, other.content, chosen)
    )
    for group in GROUPS:
        if group.code in taken:
            content |= {name: other.content[name] for name in group.fields}
    unite_rows(content, one, other, chosen, twins)
    unite_names(content, one.content, other.content, twins)
    unite_care(content, one.content, other.content)
    words = {
        code: words_taken(code, one, other, chosen, portrait="portrait" in taken)
        for code in one.contents
    }
    content |= words[one.language]
    unite_private_texts(content, one, other)
    return United(content, taken, words, twins)


def unite_rows(content, one, other, chosen, twins):
    mine, theirs = one.content, other.content
    put(content, "sources", mine["sources"], theirs["sources"], rows.document, twins)
    for relation, alike in (("origins", rows.origin), ("causes", rows.cause)):
        choice = chosen.get(relation)
        put(
            content,
            relation,
            [] if choice == OTHER and theirs[relation] else mine[relation],
            [] if choice == ONE and mine[relation] else theirs[relation],
            alike,
            twins,
        )
    between = {*one.ids, *other.ids}
    apart = [
        [row for row in each["relations"] if row["relative"] not in between]
        for each in (mine, theirs)
    ]
    put(content, "relations", *apart, lambda row: row["relative"], twins)
    notes = [*mine["change_notes"], *map(rows.moved, theirs["change_notes"])]
    notes.sort(key=lambda note: note["on"])
    content["change_notes"] = rows.in_order(notes)


def put(content, relation, mine, theirs, alike, twins):
    found, alike_rows = rows.together(mine, theirs, alike)
    twins |= alike_rows
    content[relation] = rows.in_order(found)


def unite_names(content, mine, theirs, twins):
    """Every name stays: the one that does not stand becomes another name."""
    found, alike = rows.together(
        mine["other_names"], theirs["other_names"], rows.spelling
    )
    twins |= alike
    known = {content["name"].strip(), *map(rows.spelling, found)}
    for each in (mine, theirs):
        for row in rows.former_name(each):
            if row["text"] not in known:
                known.add(row["text"])
                found.append(row)
    content["other_names"] = rows.in_order(found)


def unite_care(content, mine, theirs):
    """A name that one of them withholds is withheld; readers are warned of both."""
    if NameStatus.WITHHELD in (mine["name_status"], theirs["name_status"]):
        content["name_status"] = NameStatus.WITHHELD.value
    noted = {*mine["content_notes"], *theirs["content_notes"]}
    content["content_notes"] = [c for c in ContentNote.values if c in noted]


def words_taken(code, one, other, chosen, *, portrait):
    """The other's texts in a language that stand: by choice, or where there is none."""
    mine, theirs = one.contents[code], other.contents.get(code)
    if theirs is None:
        return {}
    found = {
        name: theirs[name]
        for name in WORDS
        if theirs[name] and (not mine[name] or chosen.get(f"{code}.{name}") == OTHER)
    }
    return found | ({"portrait_alt": theirs["portrait_alt"]} if portrait else {})


def unite_private_texts(content, one, other):
    """What only editors read is kept from both, and what else found no place."""
    for name in PRIVATE_TEXTS:
        text = other.content[name].strip()
        if text and text not in content[name]:
            content[name] = noted(content[name], other.number, text)
    for code, theirs in other.contents.items():
        if code not in one.contents:
            texts = [theirs[name] for name in WORDS if theirs[name]]
            if texts:
                content["private_notes"] = noted(
                    content["private_notes"], other.number, "\n\n".join(texts)
                )


def noted(before, number, text):
    heading = _("From no. %d, which was merged into this entry:") % number
    return f"{before.strip()}\n\n{heading}\n{text}".strip()
