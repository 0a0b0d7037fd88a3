"""What is forgotten when: one class of what is kept per file, each with its rule."""

from . import (  # noqa: F401
    contacts,
    drafts,
    logs,
    originals,
    questions,
    receipts,
    tasks,
    words,
)
from .classes import FORGETTING, KEPT_AS, Kept

__all__ = ["FORGETTING", "KEPT_AS", "Kept"]
