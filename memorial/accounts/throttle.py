"""Slows down who guesses: delays that grow, are said in words, and always end.

Counted are the failures on one account from one network, on the account from
anywhere, and from the network on any account. The gate that closes is that of the
one account for the one network: whoever else comes to the account, or comes from the
network, is never kept waiting by it. Kept are keyed hashes, in the cache, for an hour.
"""

import ipaddress
import time
from contextlib import suppress

from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.utils.crypto import salted_hmac
from django.utils.translation import ngettext

SALT = "memorial.accounts.throttle"
FREE = {"pair": 3, "account": 20, "network": 50}
SHORTEST, LONGEST = 5, 300
KEPT = 60 * 60
PREFIXES = {4: 24, 6: 48}


def delay_after(failures):
    """Seconds to wait after so many failures of each kind, with the last one."""
    beyond = max(failures[kind] - FREE[kind] for kind in FREE)
    if beyond < 1:
        return 0
    return min(SHORTEST * 2 ** min(beyond - 1, 10), LONGEST)


def network_of(request):
    """The network that a request comes from; never from what a visitor can write."""
    told = request.META.get(settings.ADDRESS_OF_VISITOR, "")
    try:
        address = ipaddress.ip_address(told)
    except ValueError:
        return "unknown"
    address = getattr(address, "ipv4_mapped", None) or address
    return str(ipaddress.ip_network((address, PREFIXES[address.version]), strict=False))


def key(*words):
    return "throttle:" + salted_hmac(SALT, "\0".join(words)).hexdigest()


class Throttle:
    """One who tries to get into one account: `enter` before looking, `passed` after."""

    def __init__(self, request, purpose, account):
        network = network_of(request)
        self.keys = {
            "pair": key(purpose, "pair", account, network),
            "account": key(purpose, "account", account),
            "network": key(purpose, "network", network),
        }
        self.gate = key(purpose, "gate", account, network)

    def enter(self):
        """Counts as a failure until it has passed, so that haste gains nothing."""
        opens = cache.get(self.gate)
        if opens is None:
            failures = {kind: counted(name) for kind, name in self.keys.items()}
            opens = self.closed_for(delay_after(failures))
        if opens and opens > time.time():
            raise waiting(opens - time.time())

    def closed_for(self, delay):
        """Closes the gate behind the first; who comes at the same time waits."""
        opens = time.time() + delay
        if not delay or cache.add(self.gate, opens, delay):
            return None
        return cache.get(self.gate)

    def passed(self):
        """Forgets the account's failures; the network's stay, or one's own account
        would be a way to go on guessing at others'."""
        cache.delete_many([self.gate, self.keys["pair"], self.keys["account"]])
        with suppress(ValueError):  # It may have been forgotten by itself.
            cache.decr(self.keys["network"])


def counted(name):
    cache.add(name, 0, KEPT)
    try:
        count = cache.incr(name)
    except ValueError:  # It was forgotten in between.
        return 1
    cache.touch(name, KEPT)
    return count


def waiting(seconds):
    seconds = max(1, round(seconds))
    return ValidationError(
        ngettext(
            "Too many attempts. Wait %(seconds)s second, then try again.",
            "Too many attempts. Wait %(seconds)s seconds, then try again.",
            seconds,
        )
        % {"seconds": seconds},
        code="waiting",
    )
