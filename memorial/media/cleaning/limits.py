"""How much of the machine one upload may use, and the holding to it."""

import resource
import signal
from dataclasses import dataclass

STANDARD_STREAMS = 3


@dataclass(frozen=True, kw_only=True)
class Limits:
    upload_bytes: int
    pixels: int
    longest_side: int
    kept_side: int
    memory_bytes: int
    output_bytes: int
    cpu_seconds: int
    wall_seconds: int


def hold_to(limits):
    """From here on this process can neither grow, nor go on, nor open anything."""
    for limit, most in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_FSIZE, limits.output_bytes),
        (resource.RLIMIT_NOFILE, STANDARD_STREAMS),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (most, most))
    # Where its worker was killed, nobody waits for it any more.
    signal.alarm(limits.wall_seconds)
