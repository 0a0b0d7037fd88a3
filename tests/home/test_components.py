"""The living page of components: every one of them, and nothing of it in public."""

import pytest

from home.components.states import PARTS, STATES, SUBJECTS
from home.components.views import FOLDER, unseen

pytestmark = pytest.mark.django_db


def shown(client, settings, language):
    settings.COMPONENTS_PAGE = True
    return client.get(f"/{language}/components/").content.decode()


def test_it_is_not_there_in_public(client):
    assert client.get("/en/components/").status_code == 404


@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_shows_every_state_where_one_develops(client, settings, language):
    html = shown(client, settings, language)
    assert html.count('<section class="shown">') == sum(map(len, STATES.values()))
    assert "Testina Inventata" in html
    assert '<meta name="robots" content="noindex">' in html


@pytest.mark.parametrize(("language", "month"), [("en", "July"), ("fr", "Juillet")])
def test_what_is_given_is_in_the_readers_language(client, settings, language, month):
    heading = f'<h3 class="year__month">{month}</h3>'
    assert heading in shown(client, settings, language)


def test_every_component_has_its_states():
    assert unseen() == []


def test_nothing_stands_there_of_which_there_is_no_component():
    listed = [name for subject in SUBJECTS for name in subject.STATES] + sorted(PARTS)
    assert sorted(listed) == sorted(path.stem for path in FOLDER.glob("*.html"))


def test_a_component_without_states_is_seen(monkeypatch):
    monkeypatch.delitem(STATES, "entry")
    assert unseen() == ["entry"]
