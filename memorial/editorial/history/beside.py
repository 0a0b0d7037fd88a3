"""What stands beside an entry: withheld, agreed, decided; no version undoes it."""

from django.utils.translation import gettext as _

from memorial.people.models import (
    Consent,
    DecidedEntry,
    PrivateRow,
    Withdrawal,
    Withholding,
)

from .values import Happening


def beside(key):
    """Happenings of one entry in all its languages; five queries."""
    yield from told(Withholding, key, withheld)
    yield from told(Withdrawal, key, lambda row: _("Withdrawn"))
    yield from told(Consent, key, answered)
    yield from told(PrivateRow, key, lambda row: _("A name or a source made private"))
    for entry in DecidedEntry.objects.filter(translation_key=key).select_related(
        "decision__by", "decision__seconded_by"
    ):
        yield decided(entry.decision)


def told(model, key, sentence):
    for row in model.objects.filter(translation_key=key).select_related("by"):
        yield Happening(row.at, row.by, sentence(row))


def withheld(row):
    return _("Not to be published: %(fact)s") % {"fact": row.get_fact_display()}


def answered(row):
    return _("Asked whether %(what)s: %(answer)s") % {
        "what": row.get_purpose_display(),
        "answer": _("yes") if row.given else _("no"),
    }


def decided(decision):
    sentence = _("Decided to show name and picture: %(reason)s")
    return Happening(decision.at, decision.by, sentence % {"reason": decision.reason})
