"""When a name or a portrait may be shown at all."""

from dataclasses import dataclass
from datetime import date, timedelta

from ..choices.minors import Minors
from ..choices.names import NameStatus
from .ages import ADULT, minor


@dataclass(frozen=True)
class Care:
    """What is known of the wishes and the protection around one entry.

    ``decided``: two people, or one decision for a whole list, recorded why name and
    photo are shown. ``private``: the keys of rows never shown. The rest are the newest
    answers: True, False or None where nobody has been asked.
    """

    withheld: frozenset = frozenset()
    withdrawn: bool = False
    private: frozenset = frozenset()
    decided: bool = False
    family_informed: bool | None = None
    guardians_agree: bool | None = None
    portrait_agreed: bool | None = None

    @property
    def refused(self):
        """A no counts whatever was decided, and however long ago the death."""
        return self.guardians_agree is False or self.family_informed is False


def is_recent(latest, *, days, today=None):
    """Whether a death may lie within the last ``days``; one without a date may."""
    today = today or date.today()
    return latest is None or latest > today - timedelta(days=days)


def name_may_be_shown(facts, care, *, days, minors=Minors.DECISION):
    """The two rules of care: children, and not outrunning the family.

    A minor's name needs the guardians' wish, a recent one an informed family; a
    recorded decision stands for both (French press law of 1881, art. 39 bis), but
    never against a no, and for a minor only where the group's ``minors`` allow it.
    Nobody who was withdrawn has a name that may be shown. ``facts`` is a person page
    or a row with its fields, ``days`` what counts as recent.
    """
    if care.withdrawn or "name" in care.withheld or care.refused:
        return False
    if facts.name_status == NameStatus.WITHHELD:
        return False
    if may_be_child(facts) and not child_may_be_named(care, minors):
        return False
    recent = is_recent(facts.placed_latest, days=days)
    return bool(care.decided or care.family_informed or not recent)


def child_may_be_named(care, minors):
    if minors == Minors.NEVER:
        return False
    return bool(care.guardians_agree or (care.decided and minors == Minors.DECISION))


def may_be_child(facts):
    """In doubt yes: an age of about 18, or a date of birth that leaves it open."""
    child = minor(facts.age_from, facts.age_to, facts.age_unit, facts.minor_override)
    if child or facts.minor_override:
        return child
    if facts.age_about and (facts.age_from or facts.age_to or ADULT) <= ADULT:
        return True
    born = facts.birth_date and facts.birth_date.latest
    if child is None and born and facts.placed_latest:
        return facts.placed_latest.year - born.year <= ADULT
    return bool(child)


def portrait_may_be_shown(facts, care, **terms):
    """As for the name, and only with consent for the portrait itself."""
    return (
        "portrait" not in care.withheld
        and care.portrait_agreed is True
        and name_may_be_shown(facts, care, **terms)
    )
