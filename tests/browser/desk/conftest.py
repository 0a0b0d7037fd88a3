"""Volunteers at their desk, and readers who see what comes of it."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.volunteers import PASSWORD

# The admin is heavy, and a machine that runs all tests is slow.
PATIENT = 30_000
expect.set_options(timeout=PATIENT)
HOME = re.compile(r"^[^?]*/admin/$")


@pytest.fixture
def window(browser):
    """Opens a page in a window of its own, as its settings say."""
    contexts = []

    def opened(**settings):
        contexts.append(browser.new_context(**settings))
        contexts[-1].set_default_timeout(PATIENT)
        return contexts[-1].new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def desk(window, site):
    """Opens the front door of the desk for somebody who is logged in."""

    def opened(username, locale="en-GB", **settings):
        page = window(base_url=site.url, locale=locale, **settings)
        page.goto("/admin/")
        page.fill("[name=username]", username)
        page.fill("[name=password]", PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_url(HOME)
        return page

    return opened


@pytest.fixture
def reader(window, site):
    """Someone with an old telephone, which runs no script and keeps no page."""
    page = window(
        base_url=site.url,
        java_script_enabled=False,
        viewport={"width": 320, "height": 640},
    )
    page.route("**/*", lambda route: route.continue_())
    return page
