"""How many entries each rule finds, kept for some minutes."""

from django.core.cache import cache

from .rule import all_rules

KEPT = "quality-counts"
SECONDS = 300


def counts():
    """By code; a change of today is counted within five minutes."""
    return cache.get_or_set(KEPT, counted, SECONDS)


def counted():
    found = {code: rule.count() for code, rule in all_rules().items()}
    cache.set(KEPT, found, SECONDS)
    return found
