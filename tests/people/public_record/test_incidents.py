"""An incident as pages and lists tell of it."""

import pytest

from memorial.people.models import Withholding
from memorial.people.public_record.facts import PublicCount
from memorial.people.public_record.incidents import incident_lines
from tests.factories.people import in_language, incident, person


def listed(trees, code, event):
    return incident_lines(trees.locale[code])[event.translation_key]


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [(31, None, "31"), (31, 31, "31"), (27, 31, "27 to 31"), (None, 31, "up to 31")],
)
def test_a_count_says_what_is_known(least, most, said):
    assert str(PublicCount(least, most)) == said
    assert not PublicCount()


def test_a_heading_of_another_language_says_so(trees, client):
    event = incident(trees.incidents["fr"], heading="Naufrage inventé", dead_from=2)
    assert listed(trees, "en", event).called.borrowed
    assert not listed(trees, "fr", event).called.borrowed
    page = person(trees.timeline["en"], incident=event)
    for url in (trees.incidents["en"].url, trees.timeline["en"].url, page.url):
        html = client.get(url).content.decode()
        assert '<bdi lang="fr" dir="ltr">Naufrage inventé</bdi>, 12 July 2017' in html


def test_a_heading_tells_no_withheld_name_of_its_people(trees, client):
    event = incident(trees.incidents["en"], heading="The drowning of Kanari")
    page = person(trees.timeline["en"], name="Kanari Invented", incident=event)
    urls = [trees.incidents["en"].url, trees.timeline["en"].url, event.url]
    assert all("Kanari" in client.get(url).content.decode() for url in urls)
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    assert listed(trees, "en", event).called.text == "An incident"
    in_lists = client.get(urls[0]).content.decode()
    assert "The drowning of" not in in_lists


def test_those_of_whom_no_more_is_known(trees, client):
    event = incident(trees.incidents["en"], dead_from=4, dead_to=6)
    person(trees.timeline["en"], incident=event)
    person(trees.timeline["en"], incident=event, fate="missing")
    html = client.get(event.url).content.decode()
    assert "At least 3 other people died" in html
    french = client.get(in_language(event, "fr").url).content.decode()
    assert "Au moins 3 autres personnes sont mortes" in french
    assert (
        "4 to 6 people died" in client.get(trees.incidents["en"].url).content.decode()
    )
