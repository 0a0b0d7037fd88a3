"""The front door: where an entry is begun without knowing the tree of pages."""

import pytest
from django.urls import reverse
from wagtail.users.models import UserProfile

from tests.factories.users import UserFactory


def doors(client):
    return client.get(reverse("entering:begin"))


@pytest.mark.parametrize("role", ["Editors", "Moderators"])
def test_whoever_may_add_finds_every_door(client, trees, role):
    client.force_login(UserFactory(role=role))
    html = doors(client).content.decode()
    for code in ("en", "fr"):
        person = ["people", "personpage", trees.timeline[code].pk]
        assert reverse("wagtailadmin_pages:add", args=person) in html
        assert reverse("entering:several", args=[code]) in html
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("entering:begin") in home


@pytest.mark.parametrize("role", ["Translators", None])
def test_others_find_none(client, trees, role):
    client.force_login(UserFactory(role=role))
    assert doors(client).status_code == 302
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("entering:begin") not in home


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_own_language_comes_first(client, moderator, code):
    UserProfile.objects.create(user=moderator, preferred_language=code)
    html = doors(client).content.decode()
    assert html.find(f'id="in-{code}"') == min(
        html.find(f'id="in-{each}"') for each in ("en", "fr")
    )
