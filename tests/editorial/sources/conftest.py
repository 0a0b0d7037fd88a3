"""What the tests of the screens for sources stand on."""

from tests.fetching.pretend_web import web

__all__ = ["web"]
