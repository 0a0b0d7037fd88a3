"""In which language an entry was written first."""

from memorial.languages.models import Original
from memorial.people.models import PersonPage
from tests.factories.people import in_language, person


def test_the_language_of_the_original_is_asked_for_once(
    trees, django_assert_num_queries
):
    page = in_language(person(trees.timeline["en"]), "fr")
    with django_assert_num_queries(1):
        assert [page.is_translation for _time in range(3)] == [True] * 3


def test_it_is_asked_for_again_until_the_entry_is_saved(trees):
    page = PersonPage(locale=trees.locale["fr"])
    assert page.original_locale_id is None
    Original.objects.create(
        translation_key=page.translation_key, locale=trees.locale["en"]
    )
    assert page.is_translation
