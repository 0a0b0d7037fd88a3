"""No tree mirrors another: entries are never aliases."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import LocaleSynchronization

from memorial.people.models import PersonPage
from tests.factories.people import in_language, person

ENABLED = "component-wagtail_localize_localesynchronization-enabled"
FROM = "component-wagtail_localize_localesynchronization-sync_from"


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], life="A life.")


@pytest.fixture
def alias(trees, entry):
    in_language(entry, "fr").delete()
    return entry.copy_for_translation(trees.locale["fr"], alias=True)


def address(locale):
    return f"/admin/locales/edit/{locale.pk}/"


def test_the_form_of_a_language_does_not_offer_it(client, admin_user, trees):
    client.force_login(admin_user)
    html = client.get(address(trees.locale["fr"])).content.decode()
    assert ("language_code" in html, "localesynchronization" in html) == (True, False)


def test_a_request_that_asks_for_it_all_the_same_changes_nothing(
    client, admin_user, trees, entry
):
    PersonPage.objects.filter(pk=in_language(entry, "fr").pk).delete()
    client.force_login(admin_user)
    french, english = trees.locale["fr"], trees.locale["en"]
    response = client.post(
        address(french), {"language_code": "fr", ENABLED: "on", FROM: english.pk}
    )
    assert response.status_code == 302
    assert not LocaleSynchronization.objects.exists()
    assert PersonPage.objects.get() == entry


def test_a_new_language_is_not_filled_with_aliases(
    client, admin_user, trees, entry, settings
):
    settings.LANGUAGES = [*settings.LANGUAGES, ("ar", "Arabic")]
    settings.WAGTAIL_CONTENT_LANGUAGES = settings.LANGUAGES
    client.force_login(admin_user)
    client.post(
        "/admin/locales/new/",
        {"language_code": "ar", ENABLED: "on", FROM: trees.locale["en"].pk},
    )
    assert Locale.objects.filter(language_code="ar").exists()
    assert not PersonPage.objects.exclude(alias_of=None).exists()


def test_an_alias_from_elsewhere_becomes_a_page_that_borrows(entry, alias):
    assert alias.alias_of_id == entry.pk
    entry.age_from = 31
    entry.save_revision().publish()
    french = in_language(entry, "fr")
    assert (french.alias_of, french.age_from, french.life) == (None, 31, "")
    assert french.live_revision == french.get_latest_revision()
    assert french.live_revision.as_object().life == ""


def test_its_words_are_then_edited(client, moderator, entry, alias):
    entry.save_revision().publish()
    html = client.get(f"/admin/pages/{alias.pk}/edit/").content.decode()
    assert 'id="page-edit-form"' in html
