"""The living page of components: every one of them, and nothing of it in public."""

import pytest

from home.components.states import STATES
from home.components.views import unseen

pytestmark = pytest.mark.django_db


def test_it_is_not_there_in_public(client):
    assert client.get("/en/components/").status_code == 404


@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_shows_every_state_where_one_develops(client, settings, language):
    settings.COMPONENTS_PAGE = True
    html = client.get(f"/{language}/components/").content.decode()
    assert html.count('<section class="shown">') == sum(map(len, STATES.values()))
    assert "Testina Inventata" in html
    assert '<meta name="robots" content="noindex">' in html


def test_every_component_has_its_states():
    assert unseen() == []


def test_a_component_without_states_is_seen(monkeypatch):
    monkeypatch.delitem(STATES, "entry")
    assert unseen() == ["entry"]
