"""Suggestions while someone is typing: public names alone, safe on any input."""

import pytest
from django.urls import reverse
from django.utils import translation

from memorial.people.models import Withholding
from tests.factories.people import person


def suggested(client, typed, language="en"):
    with translation.override(language):
        response = client.get(reverse("search:suggestions"), {"q": typed})
    assert response.status_code == 200
    return [each.name.text for each in response.context["suggestions"]]


@pytest.fixture
def people(trees):
    above = trees.timeline["en"]
    for name in ("Mohamed Testo", "Testina Falsa", "Mona Testarossa"):
        person(above, name=name)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("mo", ["Mohamed Testo", "Mona Testarossa"]),
        ("moh", ["Mohamed Testo"]),
        ("test mo", ["Mohamed Testo", "Mona Testarossa"]),
        ("Muhammad", ["Mohamed Testo"]),
        ("محمد", ["Mohamed Testo"]),
        ("m", []),
        ("", []),
        ("zz", []),
    ],
)
def test_who_is_suggested(client, people, typed, names):
    assert suggested(client, typed) == names


def test_both_languages_lead_to_their_own_pages(client, people):
    with translation.override("fr"):
        html = client.get(reverse("search:suggestions"), {"q": "testina"}).text
    assert "1 personne à laquelle vous pensez peut-être" in html
    assert 'href="/fr/personnes/' in html


def test_a_withheld_name_is_not_suggested(client, trees):
    page = person(trees.timeline["en"], name="Kanarienvogel")
    assert suggested(client, "kanar") == ["Kanarienvogel"]
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    assert suggested(client, "kanar") == suggested(client, "Kanarienvogel") == []


@pytest.mark.parametrize(
    "typed", ["\x00a", "x" * 7000, "\u202eab", "😀😀", "%_", "' OR 1=1", "\ud800a"]
)
def test_any_input_is_answered(client, people, typed):
    with translation.override("en"):
        address = reverse("search:suggestions")
    query = typed.encode("utf-8", "surrogatepass")
    response = client.get(address, {"q": query})
    assert response.status_code == 200
    assert client.post(address).status_code == 405
