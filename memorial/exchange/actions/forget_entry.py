"""Takes out of the kept rows what they tell of an entry that must be forgotten."""

from ..models import ImportRow


def forget_entry(translation_key):
    """Empty the raw cells and notes of its rows; that a row came in stays known."""
    return ImportRow.objects.filter(translation_key=translation_key).update(
        cells={}, notes=[], list_key="", digest=""
    )
