"""What the contributions add to the admin; each part registers its own."""

from .handling import hooks as handling_hooks
from .speakers import hooks as speakers_hooks

__all__ = ["handling_hooks", "speakers_hooks"]
