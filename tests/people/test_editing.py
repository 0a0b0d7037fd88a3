"""What an editor meets in the form of a person or an incident."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from memorial.dates.reading import UnreadableDate, read
from memorial.people.models import (
    Consent,
    IncidentPage,
    PersonPage,
    PersonSource,
    Withholding,
)
from tests.admin_forms import create, edit, edit_url, errors, filled
from tests.factories.people import in_language, incident, person
from tests.factories.users import UserFactory

pytestmark = pytest.mark.usefixtures("moderator")


def test_a_draft_needs_nothing(client, trees):
    response = create(client, trees.timeline["fr"], "personpage", action=None)
    assert response.status_code == 302
    assert (
        PersonPage.objects.get().title == "Une personne dont on ne connaît pas le nom"
    )


def test_an_unnamed_person_is_published_with_what_is_known(client, trees):
    create(
        client,
        trees.timeline["fr"],
        "personpage",
        death_date="début 2016",
        age_from="20",
        age_about="on",
        **{
            "origins-TOTAL_FORMS": "1",
            "origins-0-id": "",
            "origins-0-ORDER": "1",
            "origins-0-DELETE": "",
            "origins-0-country": "SD",
        },
    )
    english = PersonPage.objects.get(locale__language_code="en")
    assert english.live
    assert [origin.country.code for origin in english.origins.all()] == ["SD"]


@pytest.mark.parametrize(
    "typed", ["30/02/2017", "21-11-24", "x" * 1000, "🙂", "\u202e1"]
)
def test_a_date_that_cannot_be_read_is_said_and_kept(client, trees, typed):
    response = create(client, trees.timeline["en"], "personpage", death_date=typed)
    with pytest.raises(UnreadableDate) as error:
        read(typed, "en")
    assert errors(response) == [error.value.sentence("en")]
    assert typed in response.content.decode()
    assert not PersonPage.objects.exists()


def test_facts_that_cannot_be_are_refused_even_in_a_draft(client, trees):
    entry = person(trees.timeline["en"])
    response = edit(client, entry, action=None, found_date="1 July 2017")
    assert "No one can be found before dying" in " ".join(errors(response))


def test_what_is_odd_is_saved_with_a_warning(client, trees):
    entry = person(trees.timeline["en"])
    response = edit(client, entry, age_from="99")
    told = [str(message) for message in get_messages(response.wsgi_request)]
    assert ["very great age" in sentence for sentence in told].count(True) == 1
    entry.refresh_from_db()
    assert entry.age_from == 99


def test_withholding_a_name_outlives_old_drafts(client, trees):
    entry = person(trees.timeline["en"], name="Kanarienvogel")
    old = entry.latest_revision
    edit(client, entry, name_status="withheld")
    assert Withholding.objects.get().fact == "name"
    url = reverse("wagtailadmin_pages:revisions_revert", args=[entry.pk, old.pk])
    back = filled(client.get(url), "action-publish", {})
    client.post(edit_url(entry), back)
    entry.refresh_from_db()
    assert entry.name_status == "withheld"
    for path in ("/en/people/", "/fr/personnes/", entry.url):
        assert "Kanarienvogel" not in client.get(path).content.decode()


def test_consent_is_recorded_beside_the_page_with_who_wrote_it(
    client, trees, moderator
):
    entry = person(trees.timeline["en"], age_from=12)
    edit(client, entry, guardians_agree="yes")
    edit(client, entry, guardians_agree="yes")
    consent = Consent.objects.get(purpose="minor")
    assert (consent.purpose, consent.given, consent.by) == ("minor", True, moderator)


def test_several_people_of_one_incident_are_found_in_either_language(client, trees):
    event = incident(trees.incidents["fr"], dead_from=3)
    for name in ("Ada", "Bea"):
        person(trees.timeline["fr"], name=name, incident=event)
    for code in ("en", "fr"):
        html = client.get(in_language(event, code).url).content.decode()
        assert ("Ada" in html, "Bea" in html) == (True, True)
    english = client.get(in_language(event, "en").url).content.decode()
    assert "One other person died, of whom we know no more" in " ".join(english.split())


def test_counts_that_run_backwards_are_refused(client, trees):
    event = incident(trees.incidents["en"])
    response = edit(client, event, dead_from="30", dead_to="20")
    assert "runs backwards" in " ".join(errors(response))
    assert IncidentPage.objects.get(pk=event.pk).dead_from is None


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "ftp://example.org", "x", "data:,"]
)
def test_a_source_must_be_a_web_address(url):
    with pytest.raises(Exception, match="valid URL"):
        PersonSource(url=url).full_clean(exclude=["page", "sort_order"])


@pytest.mark.parametrize(
    ("code", "words"),
    [("en", "A person whose name"), ("fr", "Une personne dont")],
)
def test_a_new_entry_is_previewed_in_both_languages(client, trees, code, words):
    add = reverse(
        "wagtailadmin_pages:add", args=["people", "personpage", trees.timeline["en"].pk]
    )
    url = reverse(
        "wagtailadmin_pages:preview_on_add",
        args=["people", "personpage", trees.timeline["en"].pk],
    )
    data = filled(client.get(add), None, {"life": "A life.", "age_from": "30"})
    assert client.post(url, data).json()["is_valid"]
    html = client.get(f"{url}?mode={code}").content.decode()
    assert (words in html, "A life." in html) == (True, True)
    assert f'<html lang="{code}"' in html


@pytest.mark.parametrize("code", ["en", "fr"])
def test_a_change_is_previewed_in_both_languages(client, trees, code):
    entry = person(trees.timeline["en"], life="A life.")
    edit(client, in_language(entry, "fr"), life="Une vie.")
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[entry.pk])
    data = filled(client.get(edit_url(entry)), None, {"name": "Another Name"})
    client.post(url, data)
    html = client.get(f"{url}?mode={code}").content.decode()
    assert "Another Name" in html
    assert {"en": "A life.", "fr": "Une vie."}[code] in html
    entry.refresh_from_db()
    assert entry.name == "Invented Person"


def test_a_name_withheld_in_a_draft_leaves_every_address_at_once(client, trees):
    entry = person(trees.timeline["en"], name="Kanarienvogel")
    edit(client, entry, action=None, name_status="withheld")
    for code in ("en", "fr"):
        page = in_language(entry, code)
        assert (page.slug, "anarien" in page.title) == (str(page.number), False)
        response = client.get(f"{page.get_parent().url}{page.number}-kanarienvogel/")
        assert response["Location"].endswith(f"/{page.number}/")


def test_an_agreed_name_enters_every_address(client, trees):
    entry = person(trees.timeline["en"], name="Testina", age_from=12)
    edit(client, entry, action=None, guardians_agree="yes")
    assert in_language(entry, "fr").slug == f"{entry.number}-testina"


def test_an_incident_without_words_is_titled_by_the_originals(trees):
    event = incident(trees.incidents["fr"], heading="Naufrage inventé")
    assert in_language(event, "en").title == "Naufrage inventé, 12 July 2017"


def test_a_hidden_heading_leaves_the_title(client, trees):
    event = incident(trees.incidents["fr"], heading="Naufrage inventé")
    edit(client, in_language(event, "en"), heading="Kanarienvogel wreck")
    edit(client, event, heading="Autre naufrage", texts_to_hide=["heading"])
    assert in_language(event, "en").title == "Autre naufrage, 12 July 2017"
    assert "Kanarien" not in client.get("/en/incidents/").content.decode()


def test_a_translation_shows_the_facts_in_words(client, trees):
    entry = person(trees.timeline["en"], content_notes=["homicide"])
    html = client.get(edit_url(in_language(entry, "fr"))).content.decode()
    assert ("12 July 2017" in html, "2017-07-12" in html) == (True, False)
    assert "a killing" in html


def test_a_preview_changes_nothing(client, trees):
    entry = person(trees.timeline["en"], name="Testina", age_from=12, life="A life.")
    edit(client, in_language(entry, "fr"), life="Une vie.")
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[entry.pk])
    data = filled(client.get(edit_url(entry)), None, {"texts_to_hide": ["life"]})
    data["guardians_agree"], data["name_status"] = "yes", "withheld"
    client.post(url, data)
    client.get(f"{url}?mode=en")
    assert not Consent.objects.filter(purpose="minor").exists()
    assert not Withholding.objects.exists()
    assert "Une vie." in client.get(in_language(entry, "fr").url).content.decode()


def test_only_someone_who_may_publish_records_a_yes(client, trees):
    entry = person(trees.timeline["en"], age_from=12)
    client.force_login(UserFactory(role="Editors"))
    response = edit(client, entry, action=None, guardians_agree="yes")
    assert errors(response) == ["A yes is recorded by someone who may publish."]
    edit(client, entry, action=None, guardians_agree="no")
    assert not Consent.objects.get(purpose="minor").given


def test_two_versions_are_compared_in_words(client, trees):
    entry = person(trees.timeline["en"])
    edit(client, entry, death_date="early 2016")
    url = reverse(
        "wagtailadmin_pages:revisions_compare", args=[entry.pk, "earliest", "latest"]
    )
    html = client.get(url).content.decode()
    assert ("12 July 2017" in html, "early 2016" in html) == (True, True)


@pytest.mark.parametrize("kind", ["home", "timeline", "incidents"])
@pytest.mark.parametrize("action", ["copy", "delete", "unpublish", "move"])
def test_what_entries_stand_below_stays(client, admin_user, trees, kind, action):
    entry = person(trees.timeline["en"])
    client.force_login(admin_user)
    above = getattr(trees, kind)["fr"]
    data = {"copy_subpages": "on", "new_title": "x", "new_slug": "x"}
    data |= {"new_parent_page": above.get_parent().pk, "publish_copies": "on"}
    client.post(reverse(f"wagtailadmin_pages:{action}", args=[above.pk]), data)
    assert PersonPage.objects.live().count() == 2
    assert client.get(in_language(entry, "fr").url).status_code == 200
