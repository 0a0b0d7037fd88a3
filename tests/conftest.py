"""What most tests stand on: both language trees, and those who keep the archive."""

import os

import pytest
from django.conf import settings
from django.core.cache import cache

from home.planting import plant
from memorial.languages.catalogue import compile_into
from memorial.people import ledger
from tests.browser.serving import CHROMIUM
from tests.factories.trees import standing_trees
from tests.factories.users import UserFactory

FIXTURES = {"db", "transactional_db"}
NOT_RUN = {
    "no Chromium here": ("in a browser", "chromium"),
    "no nginx here": ("behind nginx", "nginx-light"),
}
# Playwright leaves an event loop behind, and Django would refuse every test after it.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


def pytest_configure(config):
    """The tests read the French catalogue as it stands in the tree."""
    source = settings.BASE_DIR / "memorial" / "locale"
    list(compile_into(settings.LOCALE_PATHS[0], source))


def pytest_addoption(parser):
    parser.addoption(
        "--of-the-database",
        action="store_true",
        help="only the tests that ask the database: what others say is the same on any",
    )


def pytest_collection_modifyitems(config, items):
    if config.getoption("--of-the-database"):
        others = [item for item in items if not asks_the_database(item)]
        items[:] = [item for item in items if asks_the_database(item)]
        config.hook.pytest_deselected(items=others)
    if CHROMIUM is None:
        for item in items:
            if item.get_closest_marker("browser"):
                item.add_marker(pytest.mark.skip(reason="no Chromium here"))


def asks_the_database(item):
    """By a mark or a fixture: pytest-django lets no other test ask it."""
    return item.get_closest_marker("django_db") or FIXTURES & set(item.fixturenames)


def pytest_terminal_summary(terminalreporter):
    reasons = [str(each.longrepr) for each in terminalreporter.stats.get("skipped", [])]
    for reason, (kind, package) in NOT_RUN.items():
        if skipped := sum(reason in each for each in reasons):
            terminalreporter.write_line(
                f"Not run: {skipped} tests {kind}. "
                f"To run them: apt-get install {package}"
            )


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Plant the trees once; each test rolls back to them."""
    with django_db_blocker.unblock():
        plant()


@pytest.fixture(autouse=True)
def nothing_kept():
    """No test reads what another left in the cache."""
    cache.clear()


@pytest.fixture(autouse=True)
def own_ledger(settings, tmp_path):
    """No test is held by what another entered into the ledger."""
    settings.LEDGER_FILE = tmp_path / "ledger" / "withheld.txt"
    ledger.begin_anew()


@pytest.fixture
def trees(db):
    """The English and French trees, as `set_up_site` makes them."""
    return standing_trees()


@pytest.fixture
def moderator(trees, client):
    """A moderator who is logged in as `client`."""
    user = UserFactory(role="Moderators")
    client.force_login(user)
    return user
