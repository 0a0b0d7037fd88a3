"""A list that comes in again: nothing twice, nothing undone that an editor did."""

import pytest

from memorial.exchange import applying
from memorial.exchange.models import ImportRun
from memorial.people.models import IncidentPage, PersonPage, TextRights, Withdrawal
from tests.factories.users import UserFactory

from .lists import ADA, CHILD, NOBODY, together

SHIPWRECK = together("Eve One", "", "", "Zoe Two")
ALL = [ADA, CHILD, NOBODY, *SHIPWRECK]


def state():
    return (
        PersonPage.objects.count(),
        IncidentPage.objects.count(),
        ImportRun.objects.count(),
    )


def test_a_second_import_changes_nothing(publish_list):
    publish_list(ALL)
    before = state()
    assert "\n0 changes.\n" in publish_list(ALL)
    assert state() == before


def test_other_numbers_and_another_order_change_nothing(publish_list):
    publish_list(ALL)
    pages = state()[:2]
    shifted = [row | {"id": f"9{row['id']}"} for row in reversed(ALL)]
    assert "\n0 changes.\n" in publish_list(shifted)
    assert state()[:2] == pages


def test_drafts_are_published_later_with_their_texts(import_list, publish_list, entry):
    import_list(ALL, apply=True)
    said = publish_list(ALL)
    assert "0 to add, 2 to change" not in said
    assert PersonPage.objects.filter(live=True).count() == 14
    assert entry("Ada Example", "en").circumstances == "An invented text on Ada."
    assert "\n0 changes.\n" in publish_list(ALL)


def test_texts_come_in_once_someone_allows_them(publish_list, entry):
    publish_list([ADA], rights="")
    publish_list([ADA])
    french = entry("Ada Example")
    assert (french.circumstances, french.private_notes) == (
        "Un texte inventé sur Ada.",
        "",
    )
    assert entry("Ada Example", "en").circumstances == "An invented text on Ada."
    assert TextRights.objects.count() == 2
    assert "\n0 changes.\n" in publish_list([ADA])


def test_a_newer_release_brings_what_it_changed(publish_list, entry):
    publish_list([ADA])
    number = entry("Ada Example").number
    publish_list([ADA | {"age": "31", "description_en": "A better invented text."}])
    assert entry("Ada Example").age_from == 31
    english = entry("Ada Example", "en")
    assert (english.age_from, english.number) == (31, number)
    assert english.circumstances == "A better invented text."
    assert PersonPage.objects.count() == 2


def test_someone_named_later_keeps_the_entry(publish_list, entry):
    publish_list(SHIPWRECK)
    unnamed = SHIPWRECK[1]
    publish_list([SHIPWRECK[0], unnamed | {"name": "Mia Three"}, *SHIPWRECK[2:]])
    assert PersonPage.objects.count() == 8
    assert entry("Mia Three", "en").title == "Mia Three"


def test_another_name_is_another_person(publish_list):
    publish_list(SHIPWRECK)
    other = SHIPWRECK[3] | {"name": "Max Four", "id": "77"}
    said = publish_list([*SHIPWRECK[:3], other])
    assert (
        "Row 5 of an earlier release is in the list no more; its entry stays." in said
    )
    assert sorted(
        PersonPage.objects.filter(locale__language_code="fr")
        .exclude(name="")
        .values_list("name", flat=True)
    ) == ["Eve One", "Max Four", "Zoe Two"]


def test_one_more_dead_is_counted_in_the_same_incident(publish_list):
    publish_list(SHIPWRECK)
    publish_list([*SHIPWRECK, SHIPWRECK[0] | {"name": "Max Four", "id": "15"}])
    incidents = IncidentPage.objects.values_list("locale__language_code", "dead_from")
    assert sorted(incidents) == [("en", 5), ("fr", 5)]
    assert PersonPage.objects.filter(incident=None).count() == 0


def edited(page, *, publish, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    revision = page.save_revision(user=UserFactory())
    if publish:
        revision.publish()


def test_an_editors_change_is_never_overwritten(publish_list, entry):
    publish_list([ADA])
    edited(entry("Ada Example"), publish=True, age_from=28)
    said = publish_list([ADA | {"age": "31", "cause": "Homicide"}])
    sentence = "The list has changed, and so has an editor: left as it is."
    assert f"row 2, age_from: Refused. {sentence} 31" in said
    page = entry("Ada Example", "en")
    assert page.age_from == 28
    assert [row.cause for row in page.causes.all()] == ["homicide"]


def test_an_editors_open_draft_is_not_published(publish_list, entry):
    publish_list([ADA])
    edited(entry("Ada Example"), publish=False, gender="")
    changed = [ADA | {"age": "31"}]
    assert "An editor's draft is open: nothing was published." in publish_list(changed)
    page = entry("Ada Example")
    assert (page.age_from, page.gender) == (30, "woman")
    draft = page.get_latest_revision_as_object()
    assert (draft.age_from, draft.gender) == (31, "")
    publish_list(changed)
    assert entry("Ada Example").gender == "woman"


@pytest.mark.parametrize("gone", ["unpublished", "withdrawn", "deleted"])
def test_an_entry_that_was_taken_down_does_not_come_back(publish_list, entry, gone):
    publish_list([ADA])
    page = entry("Ada Example")
    if gone == "deleted":
        page.delete()
    else:
        page.unpublish()
    if gone == "withdrawn":
        Withdrawal.objects.create(translation_key=page.translation_key)
    publish_list([ADA])
    publish_list([ADA | {"age": "31"}])
    assert PersonPage.objects.live().count() == 0


def test_an_interrupted_import_is_taken_up_again(publish_list, monkeypatch):
    whole = applying.add_entry

    def broken(model, record, **more):
        if record.facts.get("name") == "Zoe Two":
            raise KeyboardInterrupt
        return whole(model, record, **more)

    monkeypatch.setattr(applying, "add_entry", broken)
    with pytest.raises(KeyboardInterrupt):
        publish_list(ALL)
    monkeypatch.setattr(applying, "add_entry", whole)
    publish_list(ALL)
    assert state()[:2] == (14, 2)
    assert "\n0 changes.\n" in publish_list(ALL)


def test_the_same_list_in_another_language_is_refused(publish_list):
    publish_list([ADA])
    with pytest.raises(Exception, match="This list came in before as “fr”"):
        publish_list([ADA], language="en")


def test_nobody_gets_a_second_entry(publish_list, entry):
    publish_list([ADA])
    other = {"date": "12/07/2017", "name": "EXAMPLE Ada", "description": "Autre liste."}
    said = publish_list([other])
    number = entry("Ada Example").number
    assert (
        f"Entry {number} is the same person, so no second one is made: the same name "
        "in another order; the dates overlap: 12 July 2017." in said
    )
    assert PersonPage.objects.count() == 2
