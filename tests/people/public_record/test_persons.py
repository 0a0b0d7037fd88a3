"""What of a person leaves by the public door, and what does not."""

from datetime import date, timedelta

import pytest

from memorial.dates.uncertain import UncertainDate
from memorial.people.models import (
    Consent,
    DecidedEntry,
    Decision,
    OtherName,
    PersonPage,
    PersonSource,
    Purpose,
    Withholding,
)
from memorial.people.public_record.neighbours import public_person as public
from tests.factories.people import in_language, incident, person
from tests.factories.users import UserFactory

CANARY = "Kanarienvogel"
PRIVATE_TEXTS = (
    "burial_place",
    "family_wishes",
    "identification_notes",
    "private_notes",
    "place_as_reported",
    "age_as_reported",
    "death_as_reported",
    "gathering_place",
)


@pytest.mark.parametrize("name", PRIVATE_TEXTS)
def test_a_private_text_does_not_leave(trees, name):
    page = person(trees.timeline["en"], **{name: CANARY})
    assert CANARY not in repr(public(page))


def test_every_text_that_leaves_is_named_in_the_list(trees):
    texts = {
        field.name: CANARY
        for field in PersonPage._meta.get_fields()
        if field.concrete
        and field.get_internal_type() in ("CharField", "TextField")
        and not field.choices
        and field.model is not None
        and field.model.__module__.startswith("memorial")
        and not field.name.endswith("_date")
        and field.name not in ("place_country", "placed_precision")
    }
    assert len(texts) > 10
    page = PersonPage(
        locale=trees.locale["en"], number=1, translation_key=None, **texts
    )
    told = {name for name in texts if leaves(page, name)}
    assert told == {
        "name",
        "name_pronunciation",
        "summary",
        "life",
        "circumstances",
        "tribute",
        "place",
    } & set(texts)


def leaves(page, name):
    alone = PersonPage(
        locale=page.locale,
        number=1,
        name="Testina" if name != "name" else CANARY,
        name_status="known",
        placed_latest=date(2017, 7, 12),
    )
    setattr(alone, name, CANARY)
    return CANARY in repr(public(alone))


def test_a_birth_date_does_not_leave(trees):
    page = person(
        trees.timeline["en"], birth_date=UncertainDate.from_edtf("1987-03-09")
    )
    assert "1987" not in repr(public(page))


def hidden_by_withholding(page):
    Withholding.objects.create(translation_key=page.translation_key, fact="name")


def hidden_by_status(page):
    page.name_status = "withheld"


def hidden_as_recent(page):
    Consent.objects.all().delete()
    page.placed_latest = date.today() - timedelta(days=2)


def hidden_as_minor(page):
    page.age_from = 12


HIDING = (hidden_by_withholding, hidden_by_status, hidden_as_recent, hidden_as_minor)


@pytest.mark.parametrize("hide", HIDING)
def test_a_hidden_name_leaves_by_no_field(trees, hide):
    page = person(
        trees.timeline["en"],
        name=f"Testina {CANARY}",
        name_pronunciation=f"tes-ti-na {CANARY}",
        circumstances=f"{CANARY} died here.",
        summary=f"A friend of {CANARY.upper()}.",
    )
    page.other_names = [OtherName(text=f"Aliasina {CANARY}")]
    page.sources = [
        PersonSource(url=f"https://example.org/{CANARY.lower()}-died"),
        PersonSource(title="About Aliasina", url="https://example.org/2"),
        PersonSource(title="About a person", url="https://example.org/3"),
    ]
    assert CANARY in repr(public(page))
    hide(page)
    told = public(page)
    assert CANARY.lower() not in repr(told).lower()
    assert "liasina" not in repr(told)
    assert [source.url for source in told.sources] == ["https://example.org/3"]
    assert (told.called, told.slug) == ("Name not published", str(page.number))


@pytest.mark.parametrize(
    ("people", "shown"), [((), False), (("one",), False), (("one", "two"), True)]
)
def test_the_name_of_a_minor_needs_the_decision_of_two(trees, people, shown):
    page = person(trees.timeline["en"], age_from=12)
    by, second, *_rest = [UserFactory() for _name in people] + [None, None]
    decision = Decision.objects.create(reason="Invented", by=by, seconded_by=second)
    DecidedEntry.objects.create(decision=decision, translation_key=page.translation_key)
    assert public(page).named == shown


def test_one_person_cannot_second_their_own_decision(trees):
    page = person(trees.timeline["en"], age_from=12)
    alone = UserFactory()
    decision = Decision.objects.create(reason="Invented", by=alone, seconded_by=alone)
    DecidedEntry.objects.create(decision=decision, translation_key=page.translation_key)
    assert not public(page).named


def test_the_newest_answer_of_the_guardians_counts(trees):
    page = person(trees.timeline["en"], age_from=12)
    for given, named in ((True, True), (False, False)):
        Consent.objects.create(
            translation_key=page.translation_key, purpose=Purpose.MINOR, given=given
        )
        assert public(page).named == named


def test_confidential_sources_and_private_names_do_not_leave(trees):
    page = person(trees.timeline["en"])
    page.sources = [PersonSource(title=CANARY, confidential=True)]
    page.other_names = [OtherName(text=CANARY, private=True)]
    assert CANARY not in repr(public(page))


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ("age", "least=30"),
        ("origins", "country='SD'"),
        ("place", "Sangatte"),
        ("life", "life"),
    ],
)
def test_a_withheld_fact_does_not_leave(trees, fact, told):
    page = person(
        trees.timeline["en"],
        origins=[{"country": "SD"}],
        place="beach of Sangatte",
        life="A whole life.",
    )
    assert told in repr(public(page))
    Withholding.objects.create(translation_key=page.translation_key, fact=fact)
    shown = public(page)
    assert told not in repr(shown).replace("PublicPlace", "").replace("'life'", "")


@pytest.mark.parametrize(
    ("fact", "kept"),
    [("causes", ["the death of a child"]), ("age", ["a suicide"])],
)
def test_no_content_note_tells_what_is_withheld(trees, fact, kept):
    page = person(trees.timeline["en"], content_notes=["suicide", "child"])
    assert len(public(page).content_notes) == 2
    Withholding.objects.create(translation_key=page.translation_key, fact=fact)
    assert [str(note) for note in public(page).content_notes] == kept


def test_an_incident_tells_no_name_that_its_people_do_not(trees, client):
    event = incident(trees.incidents["en"], circumstances="Testina was aboard.")
    page = person(trees.timeline["en"], name="Testina", incident=event)
    assert "Testina" in client.get(event.url).content.decode()
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    for code in ("en", "fr"):
        url = in_language(event, code).url
        assert "Testina" not in client.get(url).content.decode()


@pytest.mark.parametrize(
    ("precision", "point"),
    [
        ("exact", (50.9877, 1.8544)),
        ("vicinity", (50.99, 1.85)),
        ("sea", (50.99, 1.85)),
        ("", (50.99, 1.85)),
    ],
)
def test_a_point_is_no_more_exact_than_someone_has_said(trees, precision, point):
    page = person(
        trees.timeline["en"],
        latitude="50.98765",
        longitude="1.85444",
        place_precision=precision,
    )
    place = public(page).place
    assert (place.latitude, place.longitude) == point
    assert place.precision == precision
