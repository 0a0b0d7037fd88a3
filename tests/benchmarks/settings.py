"""The archive with a stock Wagtail page beside it, to compare the two."""

# ruff: noqa: F403, F405
from memorial.settings.test import *

INSTALLED_APPS = [*INSTALLED_APPS, "tests.benchmarks.stock"]
ROOT_URLCONF = "tests.benchmarks.urls"
