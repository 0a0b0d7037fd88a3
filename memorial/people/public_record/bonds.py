"""Who is bound to whom, for whole lists: as kin, or by one incident."""

# ruff: noqa: S608 — names of our own tables and columns alone make the query.
from collections import defaultdict
from uuid import UUID

from django.db.models import F, Func, TextField

from memorial.languages.whole_pages import rows_of

from .. import models
from ..rules.naming import NAMING

BOUND = (
    "translation_key",
    "live",
    *NAMING,
    "incident_key",
    "name_rows",
    "kin_keys",
)


class KinKeys(Func):
    """The translation keys of those to whom a person's page records a relation, with
    commas between them. Written out, since it is asked for every row of a list."""

    output_field = TextField()

    def as_sql(self, compiler, connection, *, joined="GROUP_CONCAT({})", **context):
        page, params = compiler.compile(self.source_expressions[0])
        keys = joined.format("relative.translation_key")
        told = "people_relation JOIN wagtailcore_page relative"
        on = "ON relative.id = people_relation.relative_id"
        return f"(SELECT {keys} FROM {told} {on} WHERE page_id = {page})", params

    def as_postgresql(self, compiler, connection, **context):
        joined = "STRING_AGG(CAST({} AS TEXT), ',')"
        return self.as_sql(compiler, connection, joined=joined)


def kin_of(rows):
    """By translation key, the keys of those bound as kin, whoever of them tells it."""
    found = defaultdict(set)
    for row in rows:
        for other in kin_told_by(row):
            found[row.translation_key].add(other)
            found[other].add(row.translation_key)
    return found


def kin_told_by(row):
    return [UUID(key) for key in (row.kin_keys or "").split(",") if key]


def once_public(people):
    """Those who stand here or stood here: whoever was taken down is not told of."""
    return people.filter(first_published_at__isnull=False)


def bound_to(rows, locale):
    """Rows of all who are bound to the people of ``rows``, themselves included.

    They may be of anybody who stands or stood here; None asks for everybody. One
    query.
    """
    people = once_public(models.PersonPage.objects.in_language(locale))
    return told_of(people if rows is None else people.filter(pk__in=wanted(rows)))


def bound_by(incidents, locale):
    """As ``bound_to``, of the people of these incidents, translation keys."""
    people = once_public(models.PersonPage.objects.in_language(locale))
    return told_of(people.filter(incident__translation_key__in=incidents))


def keys_bound_to(key, locale):
    """Translation keys of a person, of those bound to them, and of their incident."""
    people = once_public(models.PersonPage.objects.in_language(locale))
    rows = told_of(people.filter(translation_key=key))
    incidents = {row.incident_key for row in rows if row.incident_key}
    return {key, *incidents, *(row.translation_key for row in bound_to(rows, locale))}


def told_of(people):
    people = people.annotate(
        incident_key=F("incident__translation_key"),
        name_rows=rows_of(people.model, "other_names"),
        kin_keys=KinKeys(F("pk")),
    )
    return list(people.order_by().values_list(*BOUND, named=True))


def wanted(rows):
    """Page ids; each of the three ways is looked up in an index of its own."""
    keys = {row.translation_key for row in rows}
    told = {key for row in rows for key in kin_told_by(row)}
    incidents = {row.incident_key for row in rows if row.incident_key}
    people = models.PersonPage.objects
    aboard = people.filter(incident__translation_key__in=incidents)
    tellers = models.Relation.objects.filter(relative__translation_key__in=keys)
    return (
        people.filter(translation_key__in=keys | told)
        .order_by()
        .values("pk")
        .union(aboard.order_by().values("pk"), tellers.order_by().values("page"))
    )
