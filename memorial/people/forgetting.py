"""Where each package says how it forgets an entry that must be erased.

What keeps anything of an entry under its own roof registers a function of the entry's
``Traces``; it is called, within the same transaction, while the entry still stands.
"""

from dataclasses import dataclass

FORGETTING = []


@dataclass(frozen=True)
class Traces:
    """By what an entry is known elsewhere: its key, pages and pictures."""

    key: object
    pages: frozenset
    images: frozenset


def forgets(function):
    """Registers ``function``; also as a decorator."""
    if function not in FORGETTING:
        FORGETTING.append(function)
    return function


def forget_everywhere(traces):
    for function in FORGETTING:
        function(traces)
