"""What can be chosen in the filters of the list, in words."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from memorial.dates.uncertain import Precision
from memorial.people.choices.causes import CauseOfDeath
from memorial.people.choices.facts import Verification
from memorial.people.choices.origins import People
from memorial.people.models import IncidentPage, Origin
from memorial.people.public_record.facts import country_name

NONE = "none"
STATELESS = "stateless"

PRECISION = (
    (Precision.DAY, _("a day or a night")),
    (Precision.MONTH, _("a month")),
    (Precision.SEASON, _("a season")),
    (Precision.YEAR, _("a year")),
    (Precision.DECADE, _("a decade")),
    (Precision.RANGE, _("between two dates")),
    (Precision.BEFORE, _("before a date")),
    (Precision.AFTER, _("after a date")),
    (Precision.UNKNOWN, _("said not to be known")),
    (NONE, _("no date")),
)
CAUSES = (*CauseOfDeath.choices, (NONE, _("no cause entered")))
VERIFICATION = (*Verification.choices, (NONE, _("not said")))


class Name(TextChoices):
    NAMED = "named", _("known")
    UNNAMED = "unnamed", _("not known")
    WITHHELD = "withheld", _("known, but not to be published")


class Sources(TextChoices):
    NONE = "none", _("no source")
    ONE = "one", _("one source")
    MORE = "more", _("two sources or more")


class Waiting(TextChoices):
    FAMILY = "family", _("waits until the family is informed")
    GUARDIANS = "guardians", _("waits for the guardians of a minor")
    WITHDRAWN = "withdrawn", _("withdrawn")


class Portrait(TextChoices):
    YES = "yes", _("has a portrait")
    NO = "no", _("has none")


def origins(_request=None):
    """The origins that someone in the archive has, in the editor's language."""
    used = Origin.objects.order_by().values_list("country", "people").distinct()
    codes, peoples = zip(*used, strict=True) if (used := list(used)) else ((), ())
    countries = {str(code): country_name(str(code)) for code in codes if code}
    return [
        *sorted(countries.items(), key=lambda pair: pair[1]),
        *((each.value, each.label) for each in People if each in peoples),
        (STATELESS, _("stateless")),
        (NONE, _("no origin entered")),
    ]


def incidents():
    """All incidents by number, the latest first; drafts too."""
    titles = {}
    rows = IncidentPage.objects.order_by("-placed_earliest", "-number", "locale")
    for number, title in rows.values_list("number", "draft_title"):
        titles.setdefault(str(number), title)
    return [(NONE, _("of no incident")), ("any", _("of any incident")), *titles.items()]
