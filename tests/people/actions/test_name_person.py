"""A person whose name was not known gets it, in one go."""

import pytest

from memorial.people.actions.name_person import Naming, name_person
from memorial.people.joining.refusing import Refused
from memorial.people.ledger import enter
from memorial.people.models import PersonPage
from tests.factories.people import in_language, person, withhold_name

NOTES = {"en": "The name was added.", "fr": "Le nom a été ajouté."}
NAMING = Naming(
    "Testina Nova",
    others=({"text": "تستينا", "kind": "original", "direction": "rtl"},),
    source={"title": "A newspaper", "supports": ["identity"]},
    notes=NOTES,
)


@pytest.fixture
def nameless(trees):
    return person(trees.timeline["fr"], name="", name_status="unknown", informed=None)


def name(page, naming=NAMING, **how):
    how = {"by": None, "publish": True} | how
    name_person(number=page.number, naming=naming, **how)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_name_source_and_note_are_public_and_the_address_leads_on(
    client, nameless, code
):
    former = in_language(nameless, code).url
    name(nameless)
    url = client.get(former)["Location"]
    assert url.endswith(f"/{nameless.number}-testina-nova/")
    html = client.get(url).content.decode()
    told = ["Testina Nova", "تستينا", "A newspaper", NOTES[code]]
    assert [word for word in told if word not in html] == []
    assert NOTES["fr" if code == "en" else "en"] not in html


def test_a_draft_changes_nothing_in_public(client, nameless):
    name(nameless, publish=False)
    assert "Nova" not in client.get(nameless.url).content.decode()
    page = PersonPage.objects.get(pk=nameless.pk)
    draft = page.get_latest_revision_as_object()
    assert (draft.name, draft.sources.count()) == ("Testina Nova", 1)
    assert draft.change_notes.get().text == NOTES["fr"]


@pytest.mark.parametrize(
    "facts", [{"death_date": None}, {"age_from": 15}, {"age_from": 17, "age_to": 19}]
)
def test_the_name_waits_for_the_family_where_care_says_so(client, trees, facts):
    page = person(
        trees.timeline["en"], name="", name_status="unknown", informed=None, **facts
    )
    name(page, naming=Naming("Kanarienvogel", notes={"en": "Said by a friend."}))
    for code in ("en", "fr"):
        html = client.get(in_language(page, code).url).content.decode()
        assert "Kanarienvogel" not in html


def test_the_familys_answer_counts(client, trees):
    page = person(
        trees.timeline["en"],
        name="",
        name_status="unknown",
        informed=None,
        death_date=None,
    )
    name(page, naming=Naming("Testina Nova", informed=True))
    assert "Testina Nova" in client.get(page.url, follow=True).content.decode()


def test_a_name_in_the_ledger_is_refused_without_telling(nameless):
    enter(["Testina Nova"], year=2017)
    with pytest.raises(Refused) as refused:
        name(nameless)
    assert "Nova" not in str(refused.value)
    assert PersonPage.objects.get(pk=nameless.pk).name == ""


def test_who_has_a_name_or_must_not_have_one_is_left_alone(trees, nameless):
    with pytest.raises(Refused, match="has a name already"):
        name(person(trees.timeline["en"], name="Testina Una"))
    withhold_name(nameless)
    with pytest.raises(Refused, match="not to be published"):
        name(nameless)


def test_a_source_that_is_none_is_refused(nameless):
    for source in (
        {"url": "javascript:alert(1)"},
        {"title": "", "url": "", "kind": "x"},
    ):
        with pytest.raises(Refused):
            name(nameless, naming=Naming("Testina Nova", source=source))
