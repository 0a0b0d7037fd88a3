"""Looks up, for many entries at once, what surrounds them in care."""

from collections import defaultdict
from uuid import UUID

from django.db import connection
from django.db.models import UUIDField

from .models.care import (
    Consent,
    DecidedEntry,
    Decision,
    PrivateRow,
    Purpose,
    Withdrawal,
    Withholding,
)
from .rules.disclosure import Care

# Written out once: to build it of the ORM's parts took longer than to run it. A
# decision holds if it is for a whole list, or two people took it.
ANSWERS = """
SELECT translation_key, 'withheld', fact, id FROM {withholding}
WHERE translation_key {among}
UNION ALL
SELECT translation_key, 'withdrawn', '', id FROM {withdrawal}
WHERE translation_key {among}
UNION ALL
SELECT entry.translation_key, 'decided', '', entry.id FROM {entry} entry
JOIN {decision} decision ON decision.id = entry.decision_id
WHERE entry.translation_key {among}
AND (decision.whole_list OR decision.by_id <> decision.seconded_by_id)
UNION ALL
SELECT translation_key, 'private', CAST(row_key AS TEXT), id FROM {private}
WHERE translation_key {among}
UNION ALL
SELECT translation_key, purpose, CASE WHEN given THEN 'yes' ELSE 'no' END, id
FROM {consent} WHERE translation_key {among}
"""
ASKED = {
    "withholding": Withholding,
    "withdrawal": Withdrawal,
    "entry": DecidedEntry,
    "private": PrivateRow,
    "consent": Consent,
}
TABLES = {
    name: model._meta.db_table
    for name, model in {**ASKED, "decision": Decision}.items()
}


def care_for(keys=None):
    """A function from a translation key to its Care; one query however many keys.

    ``keys`` is a list of translation keys; None asks for everybody's.
    """
    withheld, private = defaultdict(set), defaultdict(set)
    flags, agreed = {"withdrawn": set(), "decided": set()}, {}
    for key, kind, what, _number in sorted(answers(keys), key=lambda row: row[-1]):
        if kind == "withheld":
            withheld[key].add(what)
        elif kind == "private":
            private[key].add(UUID(what))
        elif kind in flags:
            flags[kind].add(key)
        else:
            agreed[key, kind] = what == "yes"

    def care(key):
        return Care(
            withheld=frozenset(withheld.get(key, ())),
            private=frozenset(private.get(key, ())),
            withdrawn=key in flags["withdrawn"],
            decided=key in flags["decided"],
            family_informed=agreed.get((key, Purpose.INFORMED)),
            guardians_agree=agreed.get((key, Purpose.MINOR)),
            portrait_agreed=agreed.get((key, Purpose.PORTRAIT)),
        )

    return care


def answers(keys):
    """Rows of key, kind, what was said, and a number that grows with time."""
    if keys is not None and not keys:
        return []
    told = [UUIDField().get_db_prep_value(key, connection) for key in keys or ()]
    among = f"IN ({', '.join(['%s'] * len(told))})" if told else "IS NOT NULL"
    with connection.cursor() as cursor:
        cursor.execute(ANSWERS.format(**TABLES, among=among), told * len(ASKED))
        return [(known(key), *rest) for key, *rest in cursor.fetchall()]


def known(key):
    """Only PostgreSQL has a type for it."""
    return key if isinstance(key, UUID) else UUID(key)
