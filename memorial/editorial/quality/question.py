"""What readers are asked on the page “Can you help?”."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """``asks`` says of a PublicAsked whether it is asked about that person."""

    heading: str
    words: str
    asks: Callable
