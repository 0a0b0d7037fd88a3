"""What the contributions add to the admin; each part registers its own."""

from .speakers import hooks  # noqa: F401
