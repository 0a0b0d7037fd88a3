"""Facts once, words per language: each promise on real requests to Wagtail's admin."""

import pytest
from django.urls import reverse

from memorial.people.models import PersonPage
from tests.admin_forms import create, edit, edit_url, filled
from tests.factories.people import in_language, person

pytestmark = pytest.mark.usefixtures("moderator")


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name="Test Name", life="A life.")


@pytest.fixture
def french(entry):
    return in_language(entry, "fr")


def test_a_first_entry_is_made_in_the_form(client, trees):
    response = create(
        client,
        trees.timeline["fr"],
        "personpage",
        name="Nom Inventé",
        name_status="known",
        death_date="24/11/2016",
        family_informed="yes",
    )
    assert response.status_code == 302
    english = PersonPage.objects.get(locale__language_code="en")
    assert english.live
    assert english.placed_date.edtf == "2016-11-24"


def test_a_fact_corrected_on_the_original_is_everywhere(client, entry, french):
    edit(client, entry, death_date="early 2016", age_from="31")
    french.refresh_from_db()
    assert french.age_from == 31
    assert french.death_date == PersonPage.objects.get(pk=entry.pk).death_date


def test_a_pending_draft_of_words_stays_pending_and_takes_the_facts(
    client, entry, french
):
    edit(client, french, action=None, life="Une vie.")
    edit(client, entry, age_from="31")
    french.refresh_from_db()
    draft = french.get_latest_revision_as_object()
    assert (french.life, french.age_from) == ("", 31)
    assert (draft.life, draft.age_from) == ("Une vie.", 31)


def test_a_draft_of_facts_changes_nothing_elsewhere(client, entry, french):
    edit(client, entry, action=None, age_from="31")
    french.refresh_from_db()
    assert french.age_from == 30


def test_words_of_a_translation_are_published_with_their_own_words(
    client, entry, french
):
    edit(client, french, life="Une vie.")
    entry.refresh_from_db()
    french.refresh_from_db()
    assert (entry.life, french.life) == ("A life.", "Une vie.")


@pytest.mark.parametrize("name", ["age_from", "name", "death_date", "placed_by"])
def test_a_translation_cannot_change_a_fact(client, entry, french, name):
    value = {"age_from": "99", "placed_by": "found"}.get(name, "2001")
    edit(client, french, **{name: value, "life": "Une vie."})
    french.refresh_from_db()
    assert french.life == "Une vie."
    assert getattr(french, name) == getattr(entry, name)


def test_a_translation_cannot_add_a_source(client, entry, french):
    edit(
        client,
        french,
        **{
            "sources-TOTAL_FORMS": "1",
            "sources-INITIAL_FORMS": "0",
            "sources-0-url": "https://example.org/hostile",
        },
    )
    assert not french.sources.exists()


def test_a_source_added_to_the_original_is_everywhere(client, entry, french):
    edit(
        client,
        entry,
        **{
            "sources-TOTAL_FORMS": "1",
            "sources-0-id": "",
            "sources-0-ORDER": "1",
            "sources-0-DELETE": "",
            "sources-0-kind": "press",
            "sources-0-url": "https://example.org/report",
            "sources-0-published": "mars 2017",
        },
    )
    assert [str(s.published.edtf) for s in french.sources.all()] == ["2017-03"]


def test_rolling_back_the_original_brings_its_old_facts_everywhere(
    client, entry, french
):
    first = entry.latest_revision
    edit(client, entry, age_from="31")
    client.post(
        edit_url(entry),
        old_version(client, entry, first) | {"action-publish": "1"},
    )
    french.refresh_from_db()
    assert french.age_from == 30


def test_rolling_back_a_translation_brings_its_words_and_no_old_facts(
    client, entry, french
):
    edit(client, french, life="Une première vie.")
    old = in_language(entry, "fr").latest_revision
    edit(client, french, life="Une seconde vie.")
    edit(client, entry, age_from="31")
    client.post(
        edit_url(french), old_version(client, french, old) | {"action-publish": "1"}
    )
    french.refresh_from_db()
    assert (french.life, french.age_from) == ("Une première vie.", 31)


def old_version(client, entry, revision):
    url = reverse("wagtailadmin_pages:revisions_revert", args=[entry.pk, revision.pk])
    return filled(client.get(url), None, {}).dict()


def test_unpublishing_in_the_admin_acts_on_every_language(client, entry, french):
    client.post(reverse("wagtailadmin_pages:unpublish", args=[entry.pk]))
    french.refresh_from_db()
    assert not french.live


def test_what_readers_have_seen_is_not_deleted_by_one_person(client, trees, entry):
    client.post(reverse("wagtailadmin_pages:delete", args=[entry.pk]))
    entry.unpublish()
    client.post(reverse("wagtailadmin_pages:delete", args=[entry.pk]))
    assert PersonPage.objects.count() == 2
    draft = person(trees.timeline["en"], name="Altera Inventa", publish=False)
    client.post(reverse("wagtailadmin_pages:delete", args=[draft.pk]))
    assert PersonPage.objects.count() == 2


@pytest.mark.parametrize("name", ["unpublish", "delete", "move", "copy"])
def test_a_translation_cannot_be_taken_from_its_original(client, french, name):
    client.post(reverse(f"wagtailadmin_pages:{name}", args=[french.pk]))
    french.refresh_from_db()
    assert french.live
    assert PersonPage.objects.count() == 2


@pytest.mark.parametrize("action", ["unpublish", "delete", "move"])
def test_no_bulk_action_takes_a_translation_from_its_original(client, french, action):
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    client.post(f"{url}?id={french.pk}&next=/admin/", {"move_applicable": "1"})
    french.refresh_from_db()
    assert french.live


@pytest.mark.parametrize(
    "path",
    [
        "localize/submit/page/{pk}/",
        "localize/page/{pk}/convert_to_alias/",
        "pages/{pk}/convert_alias/",
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_localize_addresses_are_closed(client, admin_user, entry, path, method):
    client.force_login(admin_user)
    url = f"/admin/{path.format(pk=entry.pk)}"
    assert getattr(client, method)(url).status_code == 404


def test_localize_addresses_are_open_for_text_pages(client, admin_user, trees):
    client.force_login(admin_user)
    url = f"/admin/localize/page/{trees.home['fr'].pk}/convert_to_alias/"
    assert client.get(url).status_code == 200


def test_a_translation_does_not_go_live_while_its_original_is_down(
    client, entry, french
):
    entry.unpublish()
    edit(client, french, life="Une vie.")
    french.refresh_from_db()
    assert not french.live
    french.save_revision().publish()
    french.refresh_from_db()
    assert not french.live


def test_an_approved_draft_brings_its_words_and_no_old_facts(client, entry, french):
    edit(client, french, action="action-submit", life="Une vie.")
    edit(client, entry, age_from="31")
    french.refresh_from_db()
    task = french.current_workflow_task_state
    url = reverse(
        "wagtailadmin_pages:workflow_action", args=[french.pk, "approve", task.pk]
    )
    client.post(url, {"comment": ""})
    french.refresh_from_db()
    assert (french.life, french.age_from) == ("Une vie.", 31)
