"""The criteria with a list of values: cause, origin, age, country, name and so on."""

from django.utils.translation import gettext_lazy as _
from django_countries import countries

from ..choices.causes import CauseOfDeath
from ..choices.facts import AgeGroup, Fate, Inclusion
from ..choices.origins import People
from ..public_record.facts import country_name
from .criteria import ByWords, ChoiceCriterion

STATELESS = "stateless"


class ByCause(ByWords):
    parameter = "cause"
    label = _("cause of death")
    help = _("Also where it is only probable.")
    last = CauseOfDeath.UNKNOWN

    def values(self):
        return CauseOfDeath.values

    def values_of(self, line):
        return [cause.code for cause in line.causes] or [CauseOfDeath.UNKNOWN]

    def words(self, value):
        return str(CauseOfDeath(value).label)


class ByOrigin(ByWords):
    parameter = "origin"
    label = _("origin")
    help = _("A country (ISO 3166-1), a people, or “stateless”.")

    def values(self):
        return [*countries.countries, *People.values, STATELESS]

    def values_of(self, line):
        for origin in line.origins:
            yield from filter(None, (origin.country, origin.people))
            if origin.stateless:
                yield STATELESS

    def words(self, value):
        if value == STATELESS:
            return str(_("stateless"))
        return str(People(value).label) if value in People else country_name(value)


class ByAge(ChoiceCriterion):
    parameter = "age"
    label = _("age")
    help = _("An age that is a range is found under each group it touches.")

    def values(self):
        return AgeGroup.values

    def values_of(self, line):
        return line.age.groups

    def words(self, value):
        return str(AgeGroup(value).label)


class ByCountry(ByWords):
    parameter = "country"
    label = _("country or waters of death")
    help = _("By its ISO 3166-1 code.")

    def values(self):
        return list(countries.countries)

    def values_of(self, line):
        return [line.place.country] if line.place.country else []

    def words(self, value):
        return country_name(value)


class ByName(ChoiceCriterion):
    parameter = "name"
    label = _("name")
    help = _("Whether a name stands on the page.")
    named, unnamed = "named", "unnamed"

    def values(self):
        return [self.named, self.unnamed]

    def values_of(self, line):
        return [self.named if line.named else self.unnamed]

    def words(self, value):
        return str(_("with a name") if value == self.named else _("without a name"))


class ByFate(ChoiceCriterion):
    parameter = "fate"
    label = _("death or disappearance")

    def values(self):
        return Fate.values

    def values_of(self, line):
        return [line.fate]

    def words(self, value):
        return str(Fate(value).label)


class ByInclusion(ChoiceCriterion):
    parameter = "link"
    label = _("link to the border")

    def values(self):
        return Inclusion.values

    def values_of(self, line):
        return [line.inclusion]

    def words(self, value):
        return str(Inclusion(value).label)
