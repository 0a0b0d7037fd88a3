"""The filters of the list of people: each is one question in the address."""

from datetime import date

import django_filters
from django.conf import settings
from django.db.models import Exists, OuterRef, Q
from django.forms import CheckboxSelectMultiple, RadioSelect, Select
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.models import Locale

from memorial.languages.in_state import State, in_state
from memorial.people.choices.names import NameStatus
from memorial.people.choices.origins import People
from memorial.people.models import Cause, Origin, PersonPage

from . import choices
from .finding import withheld_people
from .protecting import waiting_for

FIRST_YEAR, LAST_YEAR = 1900, 2200
RATINGS = ("identity", "date", "cause", "border")


class Several(django_filters.MultipleChoiceFilter):
    """Any of the values that are ticked; ``keeps`` makes a Q of one of them."""

    def __init__(self, keeps, **more):
        super().__init__(widget=CheckboxSelectMultiple, **more)
        self.keeps = keeps

    def filter(self, pages, values):
        wanted = Q()
        for value in values or ():
            wanted |= self.keeps(value)
        return pages.filter(wanted) if values else pages


class OneOf(django_filters.ChoiceFilter):
    """One value; ``keeps`` makes a narrower queryset of it."""

    def __init__(self, keeps, *, widget=RadioSelect, **more):
        super().__init__(widget=widget, empty_label=_("Any"), **more)
        self.keeps = keeps

    def filter(self, pages, value):
        return self.keeps(pages, value) if value else pages


class Year(django_filters.NumberFilter):
    """The year of an uncertain date: one that may lie within it is kept."""

    def __init__(self, keeps, label):
        super().__init__(label=label, min_value=FIRST_YEAR, max_value=LAST_YEAR)
        self.keeps = keeps

    def filter(self, pages, value):
        return pages.exclude(**self.keeps(int(value))) if value else pages


def own_rows(model):
    return model.objects.filter(page=OuterRef("pk"))


def of_precision(value):
    return Q(placed_precision="" if value == choices.NONE else value)


def of_origin(value):
    if value == choices.NONE:
        return ~Exists(own_rows(Origin))
    if value == choices.STATELESS:
        return Q(Exists(own_rows(Origin).filter(stateless=True)))
    column = "people" if value in People.values else "country"
    return Q(Exists(own_rows(Origin).filter(**{column: value})))


def of_cause(value):
    if value == choices.NONE:
        return ~Exists(own_rows(Cause))
    return Q(Exists(own_rows(Cause).filter(cause=value)))


def of_verification(value):
    if value == choices.NONE:
        return Q(**{f"{name}_verification": "" for name in RATINGS})
    rated = Q()
    for name in RATINGS:
        rated |= Q(**{f"{name}_verification": value})
    return rated


def by_sources(pages, value):
    wanted = {
        choices.Sources.NONE: Q(sources_counted=0),
        choices.Sources.ONE: Q(sources_counted=1),
        choices.Sources.MORE: Q(sources_counted__gte=2),
    }
    return pages.with_sources_counted().filter(wanted[value])


def by_name(pages, value):
    withheld = withheld_people().values("pk")
    if value == choices.Name.WITHHELD:
        return pages.filter(pk__in=withheld)
    pages = pages.exclude(pk__in=withheld)
    unnamed = Q(name="") | Q(name_status=NameStatus.UNKNOWN)
    return pages.filter(unnamed if value == choices.Name.UNNAMED else ~unnamed)


def by_portrait(pages, value):
    return pages.filter(portrait__isnull=value == choices.Portrait.NO)


def by_incident(pages, value):
    if value == choices.NONE:
        return pages.filter(incident=None)
    if value == "any":
        return pages.exclude(incident=None)
    return pages.filter(incident__number=value)


def by_state(code):
    def keeps(pages, state):
        locale = Locale.objects.filter(language_code=code).first()
        return in_state(pages, locale, state)

    return keeps


def by_states():
    """A filter for each language, such as ``in_fr``."""
    return {
        f"in_{code}": OneOf(
            by_state(code),
            choices=State.choices,
            label=format_lazy(_("State in {language}"), language=language),
        )
        for code, language in settings.WAGTAIL_CONTENT_LANGUAGES
    }


class PeopleFilterSet(WagtailFilterSet):
    since = Year(
        lambda year: {"placed_latest__lt": date(year, 1, 1)},
        _("Died in this year or later"),
    )
    until = Year(
        lambda year: {"placed_earliest__gt": date(year, 12, 31)},
        _("Died in this year or before"),
    )
    precision = Several(
        of_precision, choices=choices.PRECISION, label=_("How precise the date is")
    )
    origin = Several(of_origin, label=_("Origin"))
    cause = Several(of_cause, choices=choices.CAUSES, label=_("Cause"))
    sources = OneOf(by_sources, choices=choices.Sources.choices, label=_("Sources"))
    verification = Several(
        of_verification, choices=choices.VERIFICATION, label=_("How sure")
    )
    name = OneOf(by_name, choices=choices.Name.choices, label=_("Name"))
    waiting = OneOf(waiting_for, choices=choices.Waiting.choices, label=_("Care"))
    portrait = OneOf(by_portrait, choices=choices.Portrait.choices, label=_("Portrait"))
    incident = OneOf(by_incident, widget=Select, label=_("Incident"))

    class Meta:
        model = PersonPage
        fields = []

    @classmethod
    def get_filters(cls):
        return super().get_filters() | by_states()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["origin"].extra["choices"] = choices.origins()
        self.filters["incident"].extra["choices"] = choices.incidents()

    def _add_locale_filter(self):
        """One row per person, in whichever language: the states tell the languages."""
