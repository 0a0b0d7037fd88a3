"""Every screen of the admin bears the name of the archive, in its reader's language."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from tests.admin_forms import edit_url
from tests.factories.people import person

NAMES = {"en": "Memorial", "fr": "Mémorial"}


def title(client, url, code):
    shown = client.get(url, headers={"Accept-Language": code})
    assert shown.status_code == 200
    return " ".join(BeautifulSoup(shown.content, "html.parser").title.text.split())


@pytest.mark.parametrize("code", NAMES)
@pytest.mark.parametrize("name", ["account_login", "account_logout"])
def test_whoever_is_at_the_door_reads_it(client, trees, moderator, name, code):
    if name == "account_login":
        client.logout()
    told = title(client, reverse(name), code)
    assert told.endswith(f" - {NAMES[code]}") and "Wagtail" not in told


@pytest.mark.parametrize("code", NAMES)
def test_whoever_works_reads_it(client, trees, moderator, code):
    page = person(trees.timeline["en"], name="Novella Ficta")
    addresses = [
        reverse(name)
        for name in (
            "wagtailadmin_home",
            "wagtailadmin_explore_root",
            "listing:index",
            "quality:index",
            "care:requests",
            "translating:list",
        )
    ]
    for url in [*addresses, edit_url(page)]:
        told = title(client, url, code)
        assert told.endswith(f" - {NAMES[code]}") and "Wagtail" not in told, url


def test_the_name_is_that_of_the_front_page(client, trees, moderator):
    home = trees.home["en"]
    home.title = "An invented archive"
    home.save_revision().publish()
    told = title(client, reverse("wagtailadmin_home"), "en")
    assert told.endswith(" - An invented archive")
