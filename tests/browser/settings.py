"""For the site that the browser visits: as in public, on one's own machine."""

# ruff: noqa: F403
from memorial.settings.development import *

DEBUG = False
COMPONENTS_PAGE = True
ROOT_URLCONF = "tests.browser.urls"
