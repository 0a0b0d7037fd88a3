"""What contributions add to the admin."""

from .handling import hooks as handling_hooks

__all__ = ["handling_hooks"]
