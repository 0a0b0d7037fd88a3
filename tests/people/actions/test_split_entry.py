"""An entry that told of several people becomes several, and one again."""

import pytest

from memorial.people.actions.split_entry import SPLIT, split_entry
from memorial.people.actions.undo_split import undo_split
from memorial.people.care import care_for
from memorial.people.joining.parting import Part
from memorial.people.joining.refusing import Refused
from memorial.people.models import (
    Joining,
    OtherName,
    PersonPage,
    PersonSource,
    PrivateRow,
    Provenance,
    Relation,
    Withdrawal,
)
from tests.factories.notes import noted
from tests.factories.people import in_language, person, withhold_name

CANARY = "Kanarienvogel"
ABOVE = {"en": "/en/people/", "fr": "/fr/personnes/"}


@pytest.fixture
def entry(trees):
    page = person(trees.timeline["en"], name="Uno and Due", life="They sang.")
    page.sources = [PersonSource(title="On both"), PersonSource(title="On Due")]
    page.other_names = [OtherName(text="Dué")]
    return PersonPage.objects.get(pk=noted(page, text="A note.").pk)


def keys(page, relation, **which):
    return {str(row.key) for row in getattr(page, relation).filter(**which)}


def parts(page):
    both = keys(page, "sources", title="On both")
    return [
        Part({"name": "Testina Uno", "age_from": 20}, rows=frozenset(both)),
        Part(
            {"name": "Testina Due", "age_from": 30},
            rows=frozenset(keys(page, "sources") | keys(page, "other_names")),
        ),
    ]


def split(page):
    return split_entry(number=page.number, parts=parts(page), by=None)


def named(name, code="en"):
    return PersonPage.objects.get(name=name, locale__language_code=code)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_old_number_offers_the_choice_and_each_has_a_page(client, entry, code):
    split(entry)
    choice = client.get(f"{ABOVE[code]}{entry.number}/").content.decode()
    for name, age, other in [("Uno", "20", "On Due"), ("Due", "30", None)]:
        page = named(f"Testina {name}", code)
        assert page.number > entry.number
        assert page.url in choice
        html = client.get(page.url).content.decode()
        told = [age, "On both", "They sang.", "A note.", SPLIT[code]]
        assert [word for word in told if word not in html] == []
        assert other is None or other not in html
    assert PersonPage.objects.filter(number=entry.number).count() == 0


def test_rows_have_one_key_each_across_the_entries(entry):
    before = {str(key) for key in entry.sources.values_list("key", flat=True)}
    split(entry)
    one, other = (named(f"Testina {name}") for name in ("Uno", "Due"))
    assert keys(one, "sources") < before
    assert not keys(other, "sources") & before
    assert keys(named("Testina Due", "fr"), "sources") == keys(other, "sources")


def test_care_goes_to_each_and_no_yes_does(client, entry):
    withhold_name(entry)
    source = entry.sources.get(title="On both")
    PrivateRow.objects.create(translation_key=entry.translation_key, row_key=source.key)
    joining = split(entry)
    choice = client.get(f"/en/people/{entry.number}/").content.decode()
    assert "Testina" not in choice
    for number in joining.into.all():
        care = care_for([number.translation_key])(number.translation_key)
        assert (care.withheld, care.family_informed) == (frozenset({"name"}), None)
        page = PersonPage.objects.get(number=number.pk, locale__language_code="fr")
        html = client.get(page.url).content.decode()
        assert [word for word in ("Testina", "On both") if word in html] == []


def test_relations_and_rows_beside_are_given_to_someone(trees, entry):
    teller = person(trees.timeline["en"], name="Bo Altera")
    teller.relations = [
        Relation(kind="sibling", relative=entry),
        Relation(kind="cousin", relative=entry),
    ]
    teller.save_revision().publish()
    Provenance.objects.create(translation_key=entry.translation_key, origin="a list")
    cousin = str(Relation.objects.filter(kind="cousin").first().key)
    first, second = parts(entry)
    second = Part(second.facts, relations_told=frozenset({cousin}))
    joining = split_entry(number=entry.number, parts=[first, second], by=None)
    led = Relation.objects.values_list("kind", "relative__name").distinct()
    assert set(led) == {("sibling", "Testina Uno"), ("cousin", "Testina Due")}
    assert (
        Provenance.objects.get().translation_key == named("Testina Uno").translation_key
    )
    undo_split(joining, by=None)
    assert set(Relation.objects.values_list("relative__name", flat=True)) == {
        "Uno and Due"
    }
    assert Provenance.objects.get().translation_key == entry.translation_key


def test_a_draft_becomes_drafts(client, trees):
    draft = person(trees.timeline["en"], name="Uno and Due", publish=False)
    split_entry(
        number=draft.number,
        parts=[Part({"name": "Testina Uno"}), Part({"name": "Testina Due"})],
        by=None,
    )
    assert [page.live for page in PersonPage.objects.all()] == [False, False]
    assert client.get(f"/en/people/{draft.number}/").status_code == 404


@pytest.mark.parametrize("count", [0, 1, 11])
def test_it_is_two_to_ten(entry, count):
    with pytest.raises(Refused, match="2 to 10"):
        split_entry(number=entry.number, parts=[Part({})] * count, by=None)


def test_who_was_taken_down_is_not_split(entry):
    Withdrawal.objects.create(translation_key=entry.translation_key)
    with pytest.raises(Refused, match="taken down"):
        split(entry)
    assert Joining.objects.count() == 0


def test_undone_it_is_one_again_and_the_new_numbers_lead_to_it(client, entry):
    joining = split(entry)
    former = [named(f"Testina {name}", "fr").url for name in ("Uno", "Due")]
    undo_split(joining, by=None)
    page = in_language(entry, "fr")
    assert page.url.endswith(f"/{entry.number}-uno-and-due/")
    assert client.get(page.url).status_code == 200
    assert [client.get(url)["Location"] for url in former] == [page.url] * 2
    assert PersonPage.objects.count() == 2


def test_it_is_not_undone_once_someone_worked_on_one_of_them(entry):
    joining = split(entry)
    page = named("Testina Due")
    page.life = "She sang."
    page.save_revision().publish()
    with pytest.raises(Refused, match="merge them"):
        undo_split(joining, by=None)
    assert PersonPage.objects.count() == 4


def test_what_was_withheld_since_stays_so(client, entry):
    joining = split(entry)
    withhold_name(named("Testina Due"))
    undo_split(joining, by=None)
    page = in_language(entry, "fr")
    assert page.slug == str(entry.number)
    assert "Uno and Due" not in client.get(page.url).content.decode()


def test_a_number_of_several_leads_to_the_one_that_is_left(client, entry):
    split(entry)
    gone = named("Testina Due")
    Withdrawal.objects.create(translation_key=gone.translation_key)
    response = client.get(f"/en/people/{entry.number}/")
    assert response["Location"] == named("Testina Uno").url
