"""Whose name must not be told, and what finds those names in texts."""

from collections import defaultdict

from memorial.names.as_read import as_read
from memorial.names.keys import spelling_key

from .. import models
from ..names_ever import names_by_key
from .sought import WORD, SoughtNames, asked, is_like_a_name, units_of


def hidden_keys():
    name = models.WithheldFact.NAME
    withheld = models.Withholding.objects.filter(fact=name)
    rows = (withheld, models.Withdrawal.objects)
    return {key for each in rows for key in each.values_list("translation_key", flat=1)}


def waiting_keys(texts):
    """Those whose name waits for the family, the guardians or a decision, as far as
    these texts may tell it: there may be many."""
    words = {word for told in texts for word in WORD.findall(as_read(told.text))}
    named = filter(is_like_a_name, words)
    keys = {key for word in named for key in (spelling_key(word), *asked(word))}
    untold = models.PersonPage.objects.untold().order_by().values("pk")
    rows = models.NameKey.objects.filter(key__in=keys, name__page__in=untold)
    return set(rows.values_list("name__page__translation_key", flat=True))


def sought_by_key(keys):
    """What finds each person's names; the same few queries however many there are."""
    names = names_by_key(keys)
    bearers = bearers_of(names)

    def sought(key):
        def is_rare(word):
            return bearers[spelling_key(word)] <= {key}

        return SoughtNames(sorted(names[key]), is_rare)

    return {key: sought(key) for key in names}


def bearers_of(names):
    """By the key of a word, the entries with a name that has it."""
    words = {
        spelling_key(unit.spelling)
        for known in names.values()
        for name in known
        for unit in units_of(name)
    }
    rows = models.NameKey.objects.filter(key__in=words)
    bearers = defaultdict(set)
    for word, key in rows.values_list("key", "name__page__translation_key"):
        bearers[word].add(key)
    return bearers
