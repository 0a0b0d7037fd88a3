"""A site of invented people, served by a process of its own, and a real browser."""

import pytest

from .serving import LAUNCH, guarded, in_arabic, served
from .sister import NARROW

PATIENT = 30_000


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """``site.url`` is where it is served, ``site.paths`` its addresses by language."""
    with served(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture(scope="session")
def door(site):
    """The same site, served once more: with the second factor, as in public."""
    with guarded(site.folder) as url:
        yield url


@pytest.fixture(scope="session")
def arabic(site):
    """The same site, served once more: with forms in a language from right to left."""
    with in_arabic(site.folder) as url:
        yield url


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return browser_type_launch_args | LAUNCH


@pytest.fixture(params=["script", "no script"])
def phone(browser, site, request):
    """An old and narrow telephone, of somebody who lets no more than one cookie in."""
    context = browser.new_context(
        base_url=site.url,
        viewport=NARROW,
        java_script_enabled=request.param == "script",
    )
    context.set_default_timeout(PATIENT)
    page = context.new_page()
    yield page
    assert len(context.cookies()) <= 1
    context.close()
