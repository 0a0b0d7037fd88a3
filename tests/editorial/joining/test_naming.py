"""The screen on which a name that became known is entered."""

from urllib.parse import quote

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from memorial.people.models import PersonPage
from tests.factories.people import in_language, person
from tests.factories.users import UserFactory

SENT = {"name": "Testina Nova", "status": "known", "told_by": "family"}


@pytest.fixture
def nameless(trees):
    return person(trees.timeline["en"], name="", name_status="unknown")


def url_of(page):
    return reverse("joining:name", args=[page.number])


def last_look(client, page, **sent):
    return client.post(url_of(page), SENT | sent | {"step": "check"})


def do(client, page, how="publish", **sent):
    shown = last_look(client, page, **sent)
    fields = BeautifulSoup(shown.content.decode(), "html.parser").select("textarea")
    notes = {field["name"]: field.text.strip() for field in fields}
    return client.post(url_of(page), SENT | sent | notes | {"step": "do", "as": how})


def test_the_note_is_proposed_in_both_languages_and_published(
    client, moderator, nameless
):
    assert do(client, nameless).status_code == 302
    told = {
        "en": "The name, until then not known, was added. Source: the family.",
        "fr": "Le nom, jusqu’alors inconnu, a été ajouté. Source : la famille.",
    }
    for code, sentence in told.items():
        html = client.get(in_language(nameless, code).url).content.decode()
        assert sentence in html.replace("\xa0", " ")


def test_who_may_be_the_same_is_shown_first(client, moderator, trees, nameless):
    person(trees.timeline["en"], name="Testina Nova", age_from=30)
    shown = last_look(client, nameless)
    assert [each["title"] for each in shown.context["likely"]] == [
        "Testina Nova, 30 years old, 12 July 2017"
    ]
    assert PersonPage.objects.get(pk=nameless.pk).name == ""


def test_an_editor_submits_it_for_moderation(client, nameless):
    client.force_login(UserFactory(role="Editors"))
    assert do(client, nameless, how="submit").status_code == 302
    page = PersonPage.objects.get(pk=nameless.pk)
    assert (page.name, page.workflow_in_progress) == ("", True)
    assert page.get_latest_revision_as_object().name == "Testina Nova"


def test_an_editor_cannot_publish_nor_say_yes_for_the_family(client, nameless):
    client.force_login(UserFactory(role="Editors"))
    refused = last_look(client, nameless, informed="yes")
    assert "informed" in refused.context["form"].errors
    do(client, nameless, how="publish")
    assert PersonPage.objects.get(pk=nameless.pk).name == ""


@pytest.mark.parametrize(
    "sent",
    [
        {"name": ""},
        {"name": "x" * 201},
        {"name": "\x00"},
        {"status": "withheld"},
        {"told_by": ""},
        {"told_by": "new"},
        {"told_by": "00000000-0000-0000-0000-000000000000"},
        {"spellings": "\n".join("abcdefghijkl")},
        {"informed": "perhaps"},
    ],
)
def test_bad_input_is_said_and_nothing_is_entered(client, moderator, nameless, sent):
    response = client.post(url_of(nameless), SENT | sent | {"step": "do"})
    assert response.status_code == 200
    assert response.context["form"].errors
    assert PersonPage.objects.get(pk=nameless.pk).name == ""


def test_a_link_that_is_none_is_refused(client, moderator, nameless):
    response = do(client, nameless, told_by="new", source_url="javascript:alert(1)")
    assert response.status_code == 409
    assert PersonPage.objects.get(pk=nameless.pk).name == ""


def test_names_in_other_scripts_keep_their_direction(client, moderator, nameless):
    do(client, nameless, in_own_script="تستينا", spellings="Testyna\nTestina Nova\n")
    names = PersonPage.objects.get(pk=nameless.pk).other_names
    assert list(names.values_list("text", "kind", "direction")) == [
        ("Testyna", "spelling", "ltr"),
        ("تستينا", "original", "rtl"),
    ]


def test_there_is_nobody_to_name(client, moderator, trees):
    for page in (person(trees.timeline["en"]), None):
        number = page.number if page else 987654
        response = client.get(reverse("joining:name", args=[number]))
        assert response.status_code == 409
    assert client.get(f"/admin/joining/name/{quote('٣')}/").status_code == 404
