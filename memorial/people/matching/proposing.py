"""Which names are worth comparing with a question: looked up by keys, in one query.

Each word of the question counts once for a name, however many keys find it: a little
more where it is written or sounds the same than where a letter is missing.
"""

from math import ceil

from django.db import connection

from memorial.names.closeness import ENOUGH, prepared
from memorial.names.keys import asked_keys, spelling_key

# So many names at most are compared with the question letter by letter.
MOST = 200
WRITTEN, SOUNDING, LOOSE = 12, 11, 10
WORD = 10
# Written out once, and the same for every question and database. Left out is a name
# that meets fewer words of the question than can make it close, unless half of the
# name itself is met: a word of the question may be two of the name.
PROPOSED = """
WITH asked (key, unit, weight) AS (VALUES {asked})
SELECT name_id FROM (
    SELECT found.name_id, found.words, MAX(asked.weight) AS weight
    FROM asked JOIN people_namekey found ON found.key = asked.key
    WHERE found.public IN (TRUE, %s)
    GROUP BY asked.unit, found.name_id, found.words
) met
GROUP BY name_id, words
HAVING SUM(weight) >= %s OR (SUM(weight) >= %s AND SUM(weight) >= 5 * words)
ORDER BY SUM(weight) DESC, words, name_id LIMIT %s
"""


def proposed(question, *, public):
    """Primary keys of names, those first that meet most of the question."""
    rows = list(weighed(question))
    if not rows:
        return []
    told = [value for row in rows for value in row]
    query = PROPOSED.format(asked=", ".join(["(%s, %s, %s)"] * len(rows)))
    with connection.cursor() as cursor:
        cursor.execute(query, [*told, public, *needed(question), MOST])
        return [name for (name,) in cursor.fetchall()]


def needed(question):
    """The weight of a name that is close, and of one of which nothing else is left."""
    ready = prepared(question)
    words = sum(len(unit.word.spelling) > 1 for unit in ready.units[: ready.length])
    return WORD * max(1, ceil(words * ENOUGH)), WORD * max(1, ceil(words / 2))


def weighed(question):
    """Triples of a key, the unit of the question that asks for it, and its weight.

    What two words make together counts as both, by keys that neither has alone.
    """
    ready = prepared(question)
    rows, alone = asked_keys(question), set()
    for at, keys in enumerate(rows[: ready.length]):
        initial = spelling_key(ready.units[at].word.spelling[:1])
        found = {initial: LOOSE} | dict(weights(keys))
        alone |= found.keys()
        yield from ((key, at, weight) for key, weight in found.items())
    for at, keys in enumerate(rows[ready.length :], ready.length):
        for key, weight in weights(keys):
            if key not in alone:
                yield key, at, weight if weight == LOOSE else weight + WORD


def weights(keys):
    """The first key is how a word is written; its sound comes before what is near."""
    weight = WRITTEN
    for key in keys:
        if key.startswith("n:"):
            weight = LOOSE
        yield key, weight
        weight = min(weight, SOUNDING)
