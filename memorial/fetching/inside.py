"""Which numbers belong to the public web, and which lead inside a network."""

from ipaddress import ip_address, ip_network

# Of IPv6 this block alone is given out to the public web, save for these parts of it.
PUBLIC_V6 = ip_network("2000::/3")
NOT_PUBLIC_V6 = [
    ip_network(block)
    for block in (
        "2001::/23",  # Teredo and other protocols
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4, which holds a number of IPv4
        "3fff::/20",  # documentation
    )
]
NOT_PUBLIC_V4 = [
    ip_network(block)
    for block in (
        "0.0.0.0/8",
        "100.64.0.0/10",  # shared by the customers of one provider
        "192.0.0.0/24",
        "192.88.99.0/24",  # relays of 6to4
        "198.18.0.0/15",
        "224.0.0.0/3",  # several at once, and reserved
    )
]
# An interface that holds a number of IPv4 (ISATAP), in the last 64 bits.
ISATAP = (0x00005EFE, 0x02005EFE)


def is_public(address):
    """Whether a number, as text, is one of the public web; in doubt it is not."""
    found = ip_address(address)
    if not found.is_global or found.is_multicast or found.is_reserved:
        return False
    if found.version == 4:
        return not any(found in block for block in NOT_PUBLIC_V4)
    return (
        found in PUBLIC_V6
        and found.scope_id is None
        and not any(found in block for block in NOT_PUBLIC_V6)
        and int(found) >> 32 & 0xFFFFFFFF not in ISATAP
    )
