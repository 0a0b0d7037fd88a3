"""Who in the archive is likely to be the person asked about; it only proposes."""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from ..models import NotTheSame
from .candidates import candidates_for, everybody
from .pool import Pool
from .reasons import reasons
from .weighing import Verdict, compare

MOST = 10


@dataclass(frozen=True)
class Match:
    """An entry that is the same or perhaps the same; ``reasons`` are sentences."""

    key: UUID
    number: int
    verdict: Verdict
    score: float
    reasons: tuple[str, ...]


def likely_same(asked, *, exclude=()):
    """Matches of a Described, the best first; whose keys are excluded are left out.

    As many queries however many people there are.
    """
    apart = apart_from([asked.key])
    return best(asked, candidates_for(asked), {*exclude, *apart[asked.key]})


def likely_same_of_each(asked, *, exclude=()):
    """A list of Matches for each of many; as many queries however many they are."""
    pool, apart = Pool(everybody()), apart_from([each.key for each in asked])
    return [best(each, pool.near(each), {*exclude, *apart[each.key]}) for each in asked]


def best(asked, people, without):
    """Matches of the people, except those whose keys are in ``without``."""
    found = [
        (compared, other)
        for other in people
        if other.key not in without and other.key != asked.key
        if (compared := compare(asked, other)).verdict
    ]
    found.sort(key=lambda pair: (-pair[0].verdict, -pair[0].score, pair[1].number))
    return [match(asked, other, compared) for compared, other in found[:MOST]]


def match(asked, other, compared):
    return Match(
        key=other.key,
        number=other.number,
        verdict=compared.verdict,
        score=compared.score,
        reasons=reasons(asked, other, compared),
    )


def apart_from(keys):
    """By translation key, whom someone has found to be another person."""
    keys, apart = [key for key in keys if key], defaultdict(set)
    said = NotTheSame.objects.filter(Q(one__in=keys) | Q(other__in=keys))
    for one, other in said.values_list("one", "other") if keys else ():
        apart[one].add(other)
        apart[other].add(one)
    return apart
