"""Settings for measuring: as in public, files compressed, but over plain HTTP."""

# ruff: noqa: F403
from memorial.settings.development import *
from memorial.settings.parts.places import STORAGES as STORAGES

DEBUG = COMPONENTS_PAGE = False
