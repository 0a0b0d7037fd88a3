"""The base of all settings, and safe: the other two only weaken it."""

# ruff: noqa: F403
from .parts.accounts import *
from .parts.applications import *
from .parts.cms import *
from .parts.data import *
from .parts.fetching import *
from .parts.languages import *
from .parts.logs import *
from .parts.places import *
from .parts.security import *
from .parts.translating import *

DEBUG = False
