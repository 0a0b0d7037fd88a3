"""Texts as they may be shown: none that tells a name that is not to be told."""

from memorial.languages.wording import Wording, wordings

from ..rules.mentions import mentions


def safe(wording, names):
    """The wording, or an empty one where it tells one of ``names``."""
    if names and mentions(wording.text, names):
        return Wording("", wording.language)
    return wording


def safe_wordings(page, names):
    return {name: safe(wording, names) for name, wording in wordings(page).items()}


def untold_names(page, *, told):
    """Every name of a person that must not be told; none where the name is public."""
    names = [
        other.text for other in page.other_names.all() if not told or other.private
    ]
    return names if told else [page.name, *names]
