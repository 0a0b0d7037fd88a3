"""Rows that are private stay so, whatever an older or a scheduled draft says."""

from .models.care import PrivateRow

# By relation, the field whose tick makes a row private.
TICKS = {"other_names": "private", "sources": "confidential"}


def keep_private(page, user=None):
    """Note the rows that a draft of an original says are private; none is taken out."""
    PrivateRow.objects.bulk_create(
        (
            PrivateRow(translation_key=page.translation_key, row_key=row.key, by=user)
            for row in private_rows(page)
        ),
        ignore_conflicts=True,
    )


def private_rows(page):
    for relation in TICKS.keys() & page.fact_relations.keys():
        for row in getattr(page, relation).all():
            if getattr(row, TICKS[relation]):
                yield row


def kept_private(page):
    """The keys of the rows of an entry that are private, in every language."""
    return set(
        PrivateRow.objects.filter(translation_key=page.translation_key).values_list(
            "row_key", flat=True
        )
    )


def make_public(page, rows):
    PrivateRow.objects.filter(
        translation_key=page.translation_key, row_key__in=[row.key for row in rows]
    ).delete()
