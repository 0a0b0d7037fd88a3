"""When something around an entry is decided: by two people, never by one."""

NEEDED = 2


def decided(voices):
    """True or False once two different people said so, None until then.

    ``voices`` are pairs of who it is and whether they agree.
    """
    for verdict in (True, False):
        if len({who for who, agrees in voices if agrees is verdict}) >= NEEDED:
            return verdict
    return None
