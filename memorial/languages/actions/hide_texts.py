"""Hides at once what translations said, and says in the history who did."""

from wagtail.log_actions import log

from ..wording import hide_wording
from .settle_titles import settle_titles

HIDE = "memorial.hide_texts"


def hide_texts(original, names, *, user=None):
    hide_wording(original, names)
    settle_titles(original.other_languages())
    log(original, HIDE, user=user, data={"texts": sorted(names)})
