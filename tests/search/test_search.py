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


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "en",
            (
                "We did not find this name.",
                "The list is incomplete; absence proves nothing.",
                "If you are looking for someone",
            ),
        ),
        (
            "fr",
            (
                "Nous n’avons pas trouvé ce nom.",
                "La liste est incomplète\xa0; l’absence d’une personne ne prouve rien.",
                "Si vous recherchez quelqu’un",
            ),
        ),
    ],
)
def test_who_is_not_found_is_told_where_else_to_look(
    client, people, language, sentences
):
    html = client.get(search(language), {"q": "nirgends"}).text
    assert [sentence for sentence in sentences if sentence not in html] == []
    assert "https://familylinks.icrc.org/" in html


def test_what_is_found_says_by_which_name_and_that_it_may_be_another_person(
    client, trees
):
    page = person(trees.timeline["en"], name="Testina", publish=False)
    page.other_names = [
        OtherName(text="محمد", kind="original", language="ar", direction="rtl")
    ]
    page.save_revision().publish()
    html = client.get(search("en"), {"q": "Mohamed"}).text
    assert '<bdi lang="ar" dir="rtl">محمد</bdi>' in html
    assert "The same name may be another person" in html
    assert "30 years old" in html and "12 July 2017" in html


def test_the_filters_of_the_timeline_choose_among_those_found(client, trees):
    above = trees.timeline["en"]
    person(above, name="Testina Prima", origins=[{"country": "SD"}])
    person(above, name="Testina Secunda", death_date="2019-01-01")
    assert len(found(client, "testina")) == 2
    response = client.get(search("en"), {"q": "testina", "origin": "SD"})
    assert [each.line.called for each in response.context["found"].people] == [
        "Testina Prima"
    ]
    assert "remove" in response.text and "Origin: Sudan" in response.text
    response = client.get(search("en"), {"from": "2018", "cause": "magic"})
    assert [each.line.called for each in response.context["found"].people] == [
        "Testina Secunda"
    ]
    assert "“magic” is not in our list" in response.text
