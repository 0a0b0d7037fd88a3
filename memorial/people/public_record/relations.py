"""Who a person was bound to, among those who are remembered here."""

from .. import models
from ..rules.kinship import inverse, kinship_in_words
from .values import PublicRelation


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
    told = models.Relation.objects.filter(
        page__locale=page.locale_id, relative__translation_key=page.translation_key
    )
    named = told.order_by("pk").values_list("page__translation_key", "kind")
    return {other: inverse(kind) for other, kind in named}


def relations(page, kinds, lines):
    """PublicRelations to those of ``kinds`` whom ``lines``, by key, may tell of."""
    return tuple(
        PublicRelation(kind, kinship_in_words(kind, page.gender), lines[key])
        for key, kind in kinds.items()
        if key in lines
    )
