"""Takes up the addresses that sources name and that nobody has looked at yet."""

from urllib.parse import urlsplit

from ..models.links import LinkCheck, digest_of
from ..source_links import named_addresses

LONGEST_HOST = 255


def gather_links():
    """How many are new. None is let go here: what was found there stays true."""
    known = set(LinkCheck.objects.values_list("digest", flat=True))
    fresh = [
        LinkCheck(address=address, digest=digest_of(address), host=host_of(address))
        for address in sorted(named_addresses())
        if digest_of(address) not in known
    ]
    LinkCheck.objects.bulk_create(fresh, ignore_conflicts=True, batch_size=500)
    return len(fresh)


def host_of(address):
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")[:LONGEST_HOST]
