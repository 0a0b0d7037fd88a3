"""How often one person may let the archive ask other sites."""

from django.core.cache import cache

MOST_IN_A_MINUTE = 20


def may_ask(user):
    key = f"sources-asked-{user.pk}"
    cache.add(key, 0, timeout=60)
    try:
        return cache.incr(key) <= MOST_IN_A_MINUTE
    except ValueError:
        # The minute ended between the two.
        return True
