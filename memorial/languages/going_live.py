"""Asks a version whether it may go live: each kind of page answers for itself."""


def reason_against(version):
    """A sentence on why it waits for someone at its form, or nothing."""
    asked = getattr(version, "reason_against_going_live", None)
    return asked() if asked else ""
