"""What is forgotten when: one class of what is kept per file, each with its rule."""

from . import contacts, drafts, originals, questions, receipts, tasks, words  # noqa: F401
from .classes import FORGETTING, KEPT_AS, Kept

__all__ = ["FORGETTING", "KEPT_AS", "Kept"]
