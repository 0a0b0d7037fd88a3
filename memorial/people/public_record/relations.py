"""Who a person was bound to, among those who are remembered here."""

from uuid import UUID

from django.db import connection
from django.db.models import UUIDField

from .. import models
from ..rules.kinship import inverse, kinship_in_words
from .values import PublicRelation

# Written out, since every person page asks it: building it took longer than running.
TOLD_BY_OTHERS = """
SELECT teller.translation_key, relation.kind FROM people_relation relation
JOIN wagtailcore_page teller ON teller.id = relation.page_id
JOIN wagtailcore_page relative ON relative.id = relation.relative_id
WHERE teller.locale_id = %s AND relative.translation_key = %s
ORDER BY relation.id
"""


def kinds(page):
    """By the other's translation key, what the person of ``page`` was to them.

    Told on their own page or on the other's, whose rows stand in every language.
    """
    own = page.translation_key
    told = told_by_others(page) | told_here(page)
    return {other: kind for other, kind in told.items() if other != own}


def told_here(page):
    rows = {row.relative_id: row.kind for row in page.relations.all()}
    if not rows:
        return {}
    relatives = models.PersonPage.objects.filter(pk__in=rows)
    keys = dict(relatives.values_list("pk", "translation_key"))
    return {keys[pk]: kind for pk, kind in rows.items() if pk in keys}


def told_by_others(page):
    """On the pages of the others, who say what they were to this person."""
    key = UUIDField().get_db_prep_value(page.translation_key, connection)
    with connection.cursor() as cursor:
        cursor.execute(TOLD_BY_OTHERS, [page.locale_id, key])
        return {UUID(str(other)): inverse(kind) for other, kind in cursor.fetchall()}


def relations(page, kinds, lines):
    """PublicRelations to those of ``kinds`` whom ``lines``, by key, may tell of."""
    return tuple(
        PublicRelation(kind, kinship_in_words(kind, page.gender), lines[key])
        for key, kind in kinds.items()
        if key in lines
    )
