"""Who changed which fact when is told in words, and nothing hidden comes back."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from memorial.people import ledger
from memorial.people.care import care_for
from memorial.people.models import (
    Consent,
    OtherName,
    PersonPage,
    PersonSource,
    PrivateRow,
    Withdrawal,
    Withholding,
)
from tests.admin_forms import edit
from tests.editorial.translating.desk import messages, words
from tests.factories.people import in_language, incident, person, withhold_name
from tests.factories.users import UserFactory

CANARY = "Zeisigfink"


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name="Test Name", life="A life.")


def fresh(page):
    return PersonPage.objects.get(pk=page.pk)


def url_of(page, query=""):
    return reverse("history:entry", args=[page.number]) + query


def told(client, page, query=""):
    """Of each happening its heading, and what changed."""
    soup = BeautifulSoup(client.get(url_of(page, query)).content, "html.parser")
    return [
        (
            " ".join(li.h4.get_text(" ").split()),
            [
                f"{dt.get_text()}: {' '.join(dt.find_next('dd').get_text().split())}"
                for dt in li.select("dt")
            ],
        )
        for li in soup.select(".desk-history > li")
    ]


def back(client, page, revision):
    url = reverse("history:back", args=[page.number, revision.pk])
    return client.post(url, follow=True)


def log_in(client, role):
    user = UserFactory(role=role, first_name="Bo", last_name=role)
    if role == "Translators" and hasattr(user, "languages"):
        user.languages.set(
            PersonPage._meta.get_field("locale").related_model.objects.all()
        )
    client.force_login(user)
    return user


def renamed(entry, name="Other Name"):
    """The entry published under another name; returns its first version."""
    first = entry.latest_revision
    entry.name = name
    entry.save_revision().publish()
    return first


# What is told


def test_a_changed_fact_is_told_in_words(client, entry, moderator):
    edit(client, entry, age_from="31", death_date="early 2016")
    heading, changes = told(client, entry)[1]
    assert heading == "Changed English"
    assert (
        changes
        == [
            "Age: [taken out: 30] [put in: 31]",
            "Date of death: [taken out: 12 July 2017] [put in: beginning of 2016]",
        ]
        or changes[0] == "Age: [taken out: 30] [put in: 31]"
    )


def test_a_choice_is_told_by_its_label(client, entry, moderator):
    edit(client, entry, action=None, name_status="partial")
    assert told(client, entry)[0][1] == [
        "What is known of the name: [taken out: known] [put in: known in part]"
    ]


def test_the_newest_stands_first_across_languages(client, entry, moderator):
    edit(client, in_language(entry, "fr"), action=None, life="Une vie.")
    edit(client, entry, action=None, life="Another life.")
    headings = [heading for heading, _changes in told(client, entry)]
    assert headings[:2] == ["Changed English", "Changed Français"]


def test_a_row_added_is_told_as_one(client, entry, moderator):
    entry.sources = [PersonSource(title="A report")]
    entry.save_revision()
    assert told(client, entry)[0] == (
        "Changed English",
        ["Source added: [put in: A report, press]"],
    )


def test_a_changed_row_is_told_by_its_fields(client, entry, moderator):
    entry.sources = [PersonSource(title="A report")]
    entry.save_revision()
    source = entry.sources.all()[0]
    source.title = "Another report"
    entry.sources = [source]
    entry.save_revision()
    assert told(client, entry)[0][1] == [
        "Source – title: [taken out: A report] [put in: Another report]"
    ]


def test_who_did_it_is_named(client, entry):
    log_in(client, "Moderators")
    edit(client, entry, age_from="31")
    assert "Bo Moderators" in words(client.get(url_of(entry)))


def test_what_stands_beside_the_page_is_told(client, entry, moderator):
    withhold_name(entry)
    headings = [heading for heading, _changes in told(client, entry)]
    assert "Not to be published: name" in headings
    assert "Asked whether the family is informed of the death: yes" in headings


def test_an_incident_has_its_history(client, trees, moderator):
    event = incident(trees.incidents["en"], dead_from=3)
    assert told(client, event)[-1][0] == "Begun English"


@pytest.mark.parametrize(
    ("query", "headings"),
    [
        ("?language=fr", ["Changed Français"]),
        ("?field=life&language=en", ["Begun English"]),
        ("?field=age_from", ["Changed English", "Begun English"]),
        ("?who=0", None),
        ("?language=xx&field=%00", None),
        ("?p=99999", None),
    ],
)
def test_the_history_can_be_narrowed(client, entry, moderator, query, headings):
    edit(client, in_language(entry, "fr"), action=None, life="Une vie.")
    edit(client, entry, action=None, age_from="31")
    found = [heading for heading, _changes in told(client, entry, query)]
    everything = [heading for heading, _changes in told(client, entry)]
    assert found == (everything if headings is None else headings)


def test_the_number_of_queries_is_the_same_for_few_and_many(client, entry, moderator):
    counts = []
    for number in range(3):
        entry.age_from = 40 + number
        entry.save_revision(user=UserFactory())
        client.get(url_of(entry))
        with CaptureQueriesContext(connection) as queries:
            client.get(url_of(entry))
        counts.append(len(queries))
    assert counts[0] == counts[2]


def test_the_page_of_the_editor_leads_here(client, entry, moderator):
    html = client.get(reverse("wagtailadmin_pages:edit", args=[entry.pk])).content
    assert url_of(entry) in html.decode()


# Who may see what


def test_a_visitor_and_someone_without_a_role_do_not_see_it(client, entry):
    assert client.get(url_of(entry)).status_code == 302
    client.force_login(UserFactory())
    assert client.get(url_of(entry)).status_code == 302


@pytest.mark.parametrize("number", [0, 999_999, 10**30])
def test_the_number_of_nothing_is_not_found(client, moderator, number):
    assert client.get(f"/admin/history/{number}/").status_code == 404
    assert client.post(f"/admin/history/{number}/back/1/").status_code == 404


def test_a_version_of_somebody_else_is_not_found(client, trees, entry, moderator):
    other = person(trees.timeline["en"], name="Other Person")
    assert back(client, entry, other.latest_revision).status_code == 404


def test_going_back_is_no_link(client, entry, moderator):
    url = reverse("history:back", args=[entry.number, entry.latest_revision_id])
    assert client.get(url).status_code == 405


def test_a_translator_sees_words_of_translations_and_no_private_fact(client, entry):
    log_in(client, "Moderators")
    edit(client, entry, private_notes=CANARY, life="Another life.")
    edit(client, in_language(entry, "fr"), action=None, life="Une vie.")
    assert CANARY in words(client.get(url_of(entry)))
    log_in(client, "Translators")
    said = words(client.get(url_of(entry)))
    assert "Une vie." in said
    assert [word for word in (CANARY, "Another", "informed") if word in said] == []


def test_a_translator_cannot_bring_back_facts(client, entry):
    first = renamed(entry)
    log_in(client, "Translators")
    back(client, entry, first)
    assert fresh(entry).get_latest_revision_as_object().name == "Other Name"


@pytest.mark.parametrize(("role", "seen"), [("Moderators", True), ("Editors", False)])
def test_a_name_withheld_since_is_told_to_those_who_decide_alone(
    client, trees, role, seen
):
    page = person(trees.timeline["en"], name=f"Ana {CANARY}", life=f"Of {CANARY}.")
    renamed(page, "")
    withhold_name(page)
    log_in(client, role)
    said = words(client.get(url_of(page)))
    assert (CANARY in said) == seen
    assert ("changed; what it says is not published" in said) != seen


def test_an_editor_does_not_go_back_to_what_they_may_not_read(client, trees):
    page = person(trees.timeline["en"], name=f"Ana {CANARY}")
    first = renamed(page, "")
    withhold_name(page)
    log_in(client, "Editors")
    response = back(client, page, first)
    assert messages(response) == [
        "Only someone who decides on care may go back to this version."
    ]
    assert fresh(page).get_latest_revision_as_object().name == ""


def test_an_editor_goes_back_on_the_day_of_a_death(client, trees):
    page = person(trees.timeline["en"], informed=None, death_date=str(date.today()))
    first = renamed(page)
    log_in(client, "Editors")
    back(client, page, first)
    assert fresh(page).get_latest_revision_as_object().name == "Invented Person"


# Going back


def test_an_older_version_becomes_the_newest_draft_and_is_not_public(
    client, entry, moderator
):
    first = renamed(entry)
    back(client, entry, first)
    assert fresh(entry).name == "Other Name"
    draft = fresh(entry).latest_revision
    assert (draft.as_object().name, draft.user) == ("Test Name", moderator)


def test_a_withheld_name_stays_withheld(client, trees, moderator):
    page = person(trees.timeline["en"], name=f"Ana {CANARY}")
    first = page.latest_revision
    withhold_name(page)
    back(client, page, first)
    fresh(page).latest_revision.publish()
    assert Withholding.objects.filter(translation_key=page.translation_key).exists()
    assert CANARY not in client.get(fresh(page).url).content.decode()


def test_a_withdrawn_entry_stays_withdrawn(client, entry, moderator):
    first = renamed(entry)
    Withdrawal.objects.create(translation_key=entry.translation_key)
    address = entry.url
    back(client, entry, first)
    fresh(entry).latest_revision.publish()
    assert client.get(address).status_code == 410


def test_an_answer_of_the_family_stays(client, entry, moderator):
    first = renamed(entry)
    key = entry.translation_key
    Consent.objects.create(translation_key=key, purpose="informed", given=False)
    back(client, entry, first)
    fresh(entry).latest_revision.publish()
    assert care_for([key])(key).family_informed is False


def test_a_private_row_stays_private(client, entry, moderator):
    entry.other_names = [OtherName(text=CANARY)]
    first = entry.save_revision()
    row = entry.other_names.all()[0]
    PrivateRow.objects.create(translation_key=entry.translation_key, row_key=row.key)
    renamed(entry)
    back(client, entry, first)
    fresh(entry).latest_revision.publish()
    assert fresh(entry).other_names.get().text == CANARY
    assert CANARY not in client.get(fresh(entry).url).content.decode()


def test_nobody_comes_back_whom_the_ledger_holds(
    client, entry, moderator, settings, tmp_path
):
    settings.LEDGER_FILE = tmp_path / "ledger.txt"
    first = renamed(entry)
    ledger.enter(["Test Name"])
    response = back(client, entry, first)
    assert messages(response) == ["This version names someone who must not come back."]
    assert fresh(entry).get_latest_revision_as_object().name == "Other Name"


def test_an_old_schedule_does_not_come_back(client, entry, moderator):
    entry.go_live_at = "2100-01-01T00:00:00Z"
    old = entry.save_revision()
    entry.go_live_at = None
    entry.name = "Other Name"
    entry.save_revision()
    back(client, entry, old)
    assert fresh(entry).get_latest_revision_as_object().go_live_at is None


def test_old_words_of_a_translation_come_back_with_the_facts_of_today(
    client, entry, moderator
):
    french = in_language(entry, "fr")
    edit(client, french, life="Une première vie.")
    old = fresh(french).latest_revision
    edit(client, french, life="Une seconde vie.")
    edit(client, entry, age_from="31")
    back(client, entry, old)
    draft = fresh(french).get_latest_revision_as_object()
    assert (draft.life, draft.age_from) == ("Une première vie.", 31)
    assert fresh(french).life == "Une seconde vie."
