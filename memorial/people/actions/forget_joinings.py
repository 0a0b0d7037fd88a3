"""Erases what is kept so as to undo merges and splits, once an entry is forgotten."""

from django.db.models import Q

from ..forgetting import forgets
from ..models import Joining


def forget_joinings(translation_key):
    """Of every merge and split that this entry took part in; it was, stays known."""
    found = Joining.objects.filter(
        Q(number__translation_key=translation_key)
        | Q(into__translation_key=translation_key)
    )
    return Joining.objects.filter(pk__in=found.values("pk")).update(
        snapshot={}, moved={}
    )


@forgets
def forget_joinings_of_erased(traces):
    forget_joinings(traces.key)
