"""Asks the ledger of a name on its way in, by whichever way, and withholds it."""

from .. import ledger, models


def ask_ledger(page, user=None):
    """Before a draft is kept: what was withheld of this name comes in withheld.

    Two people may have released the name of this very entry: they have looked.
    """
    if not is_nameless(page) or was_released(page.translation_key):
        return
    models.Withholding.objects.get_or_create(
        translation_key=page.translation_key,
        fact=models.WithheldFact.NAME,
        defaults={"by": user},
    )


def is_nameless(page):
    return ledger.holds(names_of(page), **bounds(page), kind=ledger.NAMELESS)


def must_stay_out(page):
    """Whether the ledger names someone withdrawn or erased as this person is named.

    The entry that was itself withdrawn is no stranger to it.
    """
    own = models.Withdrawal.objects.filter(translation_key=page.translation_key)
    return ledger.holds(names_of(page), **bounds(page)) and not own.exists()


def brings_back(version, today):
    """Whether the ledger holds a name that ``today``, which may be None, has not."""
    return holds_more(names_of(version), version, today)


def holds_more(names, version, today):
    """As ``brings_back``, of ``names`` that the version does not have yet."""
    names = set(names) - set(names_of(today))
    return bool(names) and ledger.holds(names, **bounds(version))


def names_of(page):
    """Of a person; an incident, or nothing, has none."""
    rows = page.other_names.all() if hasattr(page, "other_names") else None
    return [] if rows is None else [page.name, *(row.text for row in rows)]


def bounds(page):
    return {"earliest": page.placed_earliest, "latest": page.placed_latest}


def was_released(key):
    return models.CareRequest.objects.filter(
        translation_key=key,
        wish=models.Wish.RELEASE,
        fact=models.WithheldFact.NAME,
        outcome=models.Outcome.AGREED,
    ).exists()
