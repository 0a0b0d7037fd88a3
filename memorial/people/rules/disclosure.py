"""When a name or a portrait may be shown at all."""

from dataclasses import dataclass
from datetime import date, timedelta

from ..choices.names import NameStatus
from .ages import minor


@dataclass(frozen=True)
class Care:
    """What is known of the wishes and the protection around one entry.

    ``decided``: two people, or one decision for a whole list, recorded why name and
    photo are shown. ``guardians_agree``, ``portrait_agreed``: the newest answer.
    """

    withheld: frozenset = frozenset()
    decided: bool = False
    guardians_agree: bool = False
    portrait_agreed: bool = False


def is_recent(latest, *, days, today=None):
    """Whether a death may lie within the last ``days``; one without a date may."""
    today = today or date.today()
    return latest is None or latest > today - timedelta(days=days)


def name_may_be_shown(facts, care, *, days):
    """The two rules of care: children, and not outrunning the family.

    A minor's name needs the guardians' wish, a recent one an informed family; a
    recorded decision stands for both (French press law of 1881, art. 39 bis). A family
    known not to be informed is never outrun, however long ago the death.
    ``facts`` is a person page or a row with its fields, ``days`` what counts as recent.
    """
    if "name" in care.withheld or facts.name_status == NameStatus.WITHHELD:
        return False
    if care.decided:
        return True
    child = minor(facts.age_from, facts.age_to, facts.age_unit, facts.minor_override)
    protected = child and not care.guardians_agree
    recent = is_recent(facts.placed_latest, days=days)
    too_early = facts.family_informed == "no" or (
        recent and facts.family_informed != "yes"
    )
    return not (protected or too_early)


def portrait_may_be_shown(facts, care, *, days):
    """As for the name, and only with consent for the portrait itself."""
    return (
        "portrait" not in care.withheld
        and care.portrait_agreed
        and name_may_be_shown(facts, care, days=days)
    )
