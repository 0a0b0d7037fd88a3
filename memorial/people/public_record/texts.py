"""Texts as they may be shown: none that tells a name that is not to be told."""

from memorial.languages.wording import Wording, wordings

from ..rules.mentions import tells


def safe(wording, untold):
    """The wording, or an empty one where it tells one of the ``untold`` words."""
    return Wording("", wording.language) if tells(wording.text, untold) else wording


def safe_wordings(page, untold):
    return {name: safe(wording, untold) for name, wording in wordings(page).items()}
