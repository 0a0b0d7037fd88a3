"""The care around entries that become one or several: the stricter word counts."""

from ..care import care_for
from ..models import (
    Consent,
    DecidedEntry,
    PrivateRow,
    Purpose,
    WithheldFact,
    Withholding,
)


def withhold_like(key, facts, by):
    for fact in facts:
        Withholding.objects.get_or_create(
            translation_key=key, fact=fact, defaults={"by": by}
        )


def keep_rows_private(key, row_keys, by):
    PrivateRow.objects.bulk_create(
        (PrivateRow(translation_key=key, row_key=each, by=by) for each in row_keys),
        ignore_conflicts=True,
    )


def newest(key):
    """By purpose, the newest answer."""
    found = Consent.objects.filter(translation_key=key).order_by("at", "pk")
    return {consent.purpose: consent for consent in found}


def join_care(one, other, *, portrait_taken, twins, by):
    """Give ``one`` the care of ``other`` as well, translation keys both.

    A no wins; a yes goes along, for a portrait only with the portrait itself. Returns
    what makes more public than before, so that undoing can take it back.
    """
    care = care_for([other])(other)
    withhold_like(one, care.withheld, by)
    private = {*care.private, *(twins.get(str(key), key) for key in care.private)}
    keep_rows_private(one, private, by)
    return {
        "consents": join_answers(one, other, portrait_taken=portrait_taken, by=by),
        "decided": join_decisions(one, other),
    }


def join_answers(one, other, *, portrait_taken, by):
    mine, theirs, agreed = newest(one), newest(other), []
    for purpose, answer in theirs.items():
        standing = mine.get(purpose)
        same = standing and standing.given == answer.given
        refused = standing and not standing.given
        of_another = purpose == Purpose.PORTRAIT and not portrait_taken
        if same or refused or (answer.given and of_another):
            continue
        consent = Consent.objects.create(
            translation_key=one,
            purpose=purpose,
            given=answer.given,
            wording=answer.wording,
            by=by,
        )
        if answer.given:
            agreed.append(consent.pk)
    return agreed


def join_decisions(one, other):
    made = []
    for entry in DecidedEntry.objects.filter(translation_key=other):
        decided, new = DecidedEntry.objects.get_or_create(
            decision=entry.decision, translation_key=one
        )
        made += [decided.pk] if new else []
    return made


def loosen_no_more(made):
    """Take back what made more public; a no and a withholding stay."""
    Consent.objects.filter(pk__in=made.get("consents", ())).delete()
    DecidedEntry.objects.filter(pk__in=made.get("decided", ())).delete()


def protect_like(key, other, by, *, since=None):
    """Withhold and refuse of ``key`` what was of ``other``, at all or since then."""
    withheld = Withholding.objects.filter(translation_key=other)
    withheld = withheld.filter(at__gt=since) if since else withheld
    withhold_like(key, withheld.values_list("fact", flat=True), by)
    standing = newest(key)
    for purpose, answer in newest(other).items():
        new = since is None or answer.at > since
        refused = purpose in standing and not standing[purpose].given
        if new and not answer.given and not refused:
            Consent.objects.create(
                translation_key=key, purpose=purpose, given=False, by=by
            )


def name_is_withheld(key):
    return Withholding.objects.filter(
        translation_key=key, fact=WithheldFact.NAME
    ).exists()
