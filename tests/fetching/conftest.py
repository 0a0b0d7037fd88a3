"""What the tests of fetching stand on."""

from .pretend_web import web

__all__ = ["web"]
