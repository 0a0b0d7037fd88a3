"""What the form of a person knows from beside the page, and when it reads it."""

import pytest
from django.utils import translation

from memorial.people.models import Consent, PersonPage, Withholding
from tests.admin_forms import edit_url, filled
from tests.factories.people import person


@pytest.fixture
def page(trees, moderator):
    return person(trees.timeline["en"], informed=None)


@pytest.fixture
def form(client, page, moderator):
    """A form in which the family is said to be informed, checked and not yet saved."""
    data = filled(client.get(edit_url(page)), None, {"family_informed": "yes"})
    form_class = page.get_edit_handler().get_form_class()
    found = form_class(
        data, instance=page, parent_page=page.get_parent(), for_user=moderator
    )
    assert found.is_valid(), found.errors
    return found


def test_a_form_that_is_saved_once_more_records_no_answer_twice(form, page):
    for _time in range(2):
        form.settle(page)
    assert [consent.given for consent in Consent.objects.all()] == [True]


def test_an_answer_of_another_editor_meanwhile_is_not_recorded_twice(form, page):
    key = page.translation_key
    Consent.objects.create(translation_key=key, purpose="informed", given=True)
    form.settle(page)
    assert Consent.objects.count() == 1


def test_a_name_that_the_ledger_withheld_meanwhile_is_withheld_once(form, page):
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    form.cleaned_data["name_status"] = "withheld"
    form.settle(page)
    assert Withholding.objects.count() == 1


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "A person whose name is not known, 25 years old"),
        ("fr", "Une personne dont on ne connaît pas le nom, 25\xa0ans"),
    ],
)
def test_the_title_for_editors_is_in_their_language(trees, language, told):
    nameless = person(trees.timeline["fr"], name="", age_from=25)
    with translation.override(language):
        assert nameless.get_admin_display_title().startswith(told)


def test_the_title_for_editors_takes_one_query_where_nothing_was_read(
    page, django_assert_num_queries
):
    unread = PersonPage.objects.only("title").get(pk=page.pk)
    with django_assert_num_queries(1):
        told = unread.get_admin_display_title()
    assert told == page.get_admin_display_title()
