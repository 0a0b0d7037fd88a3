"""Finding people by their public lines, safe on any input."""

import pytest

from memorial.people.models import OtherName, Withholding
from tests.admin_forms import edit
from tests.factories.people import in_language, person
from tests.factories.trees import search


def found(client, query, language="en"):
    response = client.get(search(language), {"q": query})
    assert response.status_code == 200
    return [each.line.called for each in response.context["found"].people]


@pytest.fixture
def people(trees):
    above = trees.timeline["en"]
    person(above, name="Téstina Inventée", summary="A teacher from a green valley.")
    person(above, name="Modello Falso", origins=[{"country": "SD"}])


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("testina", ["Téstina Inventée"]),
        ("inventee testina", ["Téstina Inventée"]),
        ("TEST", ["Téstina Inventée"]),
        ("valley", ["Téstina Inventée"]),
        ("sudan", ["Modello Falso"]),
        ("modello testina", []),
        ("nobody", []),
        ("", []),
        ("   ", []),
    ],
)
def test_who_is_found(client, people, query, names):
    assert found(client, query) == names


def test_it_answers_in_the_readers_language(client, people):
    assert found(client, "soudan", "fr") == ["Modello Falso"]
    assert found(client, "soudan", "en") == []


def test_a_withheld_name_answers_as_one_that_is_not_there(client, trees):
    page = person(trees.timeline["en"], name="Kanarienvogel")
    assert found(client, "kanarienvogel") == ["Kanarienvogel"]
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    withheld = client.get("/en/search/", {"q": "kanarienvogel"}).content
    nowhere = client.get("/en/search/", {"q": "nirgendvogel"}).content
    assert withheld.replace(b"kanarien", b"nirgend") == nowhere


def test_texts_and_other_names_are_searched_as_far_as_they_are_public(
    client, trees, moderator
):
    page = person(
        trees.timeline["en"],
        publish=False,
        name="Testina",
        circumstances="By a lighthouse.",
        life="Kanarienvogel was her nickname.",
    )
    page.other_names = [
        OtherName(text="Aliasina"),
        OtherName(text="Kanarienvogel", private=True),
    ]
    page.save_revision().publish()
    edit(client, in_language(page, "fr"), circumstances="Près d’un phare.")
    assert found(client, "lighthouse") == ["Testina"]
    assert found(client, "aliasina") == ["Testina"]
    assert found(client, "kanarienvogel") == []
    assert found(client, "phare", "fr") == ["Testina"]
    assert found(client, "lighthouse", "fr") == []
    edit(client, page, texts_to_hide=["circumstances"])
    assert found(client, "phare", "fr") == []
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    assert found(client, "aliasina") == []
    assert found(client, "lighthouse") == ["Name not published"]


@pytest.mark.parametrize(
    "query",
    [
        '"',
        'a"b',
        "a\x00b",
        "%00",
        "x" * 5000,
        "\u202eetanimret",
        "'; DROP TABLE people_personpage; --",
        "<script>alert(1)</script>",
        "{{7*7}}{% load x %}",
        "😀" * 500,
        "AND OR NOT (*)",
        "\ufeff\u200b",
    ],
)
def test_any_input_is_answered(client, people, query):
    html = client.get("/en/search/", {"q": query}).content.decode()
    assert "<script>" not in html


@pytest.mark.parametrize("address", ["?q=%00", "?q=%ED%A0%80", "?q=a&q=b", "?q[]=a"])
def test_any_address_is_answered(client, people, address):
    assert client.get(f"/en/search/{address}").status_code == 200
