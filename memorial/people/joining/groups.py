"""Which facts are chosen together when two entries become one."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

NOTHING = (None, "", [])
# Who stands on: the entry that keeps its number, or the one that is merged into it.
ONE, OTHER, BOTH = "one", "other", "both"


@dataclass(frozen=True)
class Group:
    """``told_by``: the group says something where one of these fields is filled;
    without any it always does."""

    code: str
    label: str
    fields: tuple
    told_by: tuple = ()

    def told(self, content):
        told = [content[name] not in NOTHING for name in self.told_by]
        return any(told) or not told

    def values(self, content):
        return [content[name] for name in self.fields]


def date_of(kind, label, *more):
    date, reported = f"{kind}_date", f"{kind}_as_reported"
    told_by = (date, reported, *more)
    return Group(kind, label, (*told_by, f"{kind}_basis"), told_by)


def alone(name, label):
    return Group(name, label, (name,), (name,))


GROUPS = (
    Group("name", _("name"), ("name", "name_pronunciation", "name_status"), ("name",)),
    Group(
        "age",
        _("age"),
        ("age_from", "age_to", "age_unit", "age_about", "age_as_reported"),
        ("age_from", "age_to", "age_as_reported"),
    ),
    alone("minor_override", _("minor or adult")),
    alone("gender", _("gender")),
    alone("birth_date", _("date of birth")),
    date_of("death", _("date of death")),
    date_of("found", _("date found")),
    date_of("identified", _("date identified")),
    date_of("burial", _("burial"), "burial_place"),
    Group("placed_by", _("placed on the timeline by"), ("placed_by",)),
    Group(
        "place",
        _("place as reported"),
        ("place_country", "place_as_reported"),
        ("place_country", "place_as_reported"),
    ),
    Group(
        "point",
        _("point on the map"),
        ("latitude", "longitude", "place_precision"),
        ("latitude", "longitude"),
    ),
    alone("incident", _("incident")),
    Group("fate", _("fate"), ("fate",)),
    Group("inclusion", _("why this person is counted here"), ("inclusion",)),
    Group(
        "gathering",
        _("gathering"),
        ("gathering_at", "gathering_place", "gathering_public"),
        ("gathering_at", "gathering_place"),
    ),
    alone("identity_verification", _("how sure: identity")),
    alone("date_verification", _("how sure: date")),
    alone("cause_verification", _("how sure: cause")),
    alone("border_verification", _("how sure: link to the border")),
    alone("last_checked", _("last checked on")),
    alone("portrait", _("portrait")),
)
# Each of these is kept from both, unless an editor says otherwise.
ROWS = {"origins": _("origins"), "causes": _("causes of death")}
# The description of a portrait goes where the portrait goes.
WORDS = ("summary", "life", "circumstances", "tribute", "place")
PRIVATE_TEXTS = ("family_wishes", "identification_notes", "private_notes")


def differs(group, one, other):
    return group.values(one) != group.values(other)


def is_open(group, one, other):
    """Whether both say something, and not the same: an editor has to choose."""
    return differs(group, one, other) and group.told(one) and group.told(other)


def takes_other(group, one, other, chosen):
    """Whether the other's facts stand: by choice, or where the one says nothing."""
    if is_open(group, one, other):
        return chosen.get(group.code) == OTHER
    return not group.told(one) and group.told(other)
