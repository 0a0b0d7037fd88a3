"""A page with all its rows in one query, whichever way it was asked for."""

import pytest
from django.forms.models import model_to_dict

from memorial.languages.whole_pages import ANY, first_whole, public_whole, question
from memorial.people.models import IncidentPage, OtherName, PersonPage
from memorial.people.models.care import Withdrawal
from tests.factories.people import incident, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(trees):
    """Two, so that the one who was not asked for could be read by mistake."""
    pages = []
    for name in ("Testina Inventata", "Fabula Ficta"):
        page = person(
            trees.timeline["en"],
            publish=False,
            name=name,
            origins=[{"country": "SD"}, {"people": "kurdish"}],
        )
        page.other_names = [OtherName(text=f"{name[0]}. I."), OtherName(text="Una")]
        page.save_revision().publish()
        pages.append(PersonPage.objects.get(pk=page.pk))
    return pages


def told(page):
    rows = {
        relation: [model_to_dict(row) for row in getattr(page, relation).all()]
        for relation in page.fact_relations
    }
    fields = {
        field.attname: getattr(page, field.attname)
        for field in page._meta.concrete_fields
    }
    return fields, page.locale.language_code, rows


def test_it_is_the_page_that_the_orm_reads(people, trees):
    event = incident(trees.incidents["en"], place="off an invented coast")
    for page in (*people, IncidentPage.objects.get(pk=event.pk)):
        found = public_whole(type(page), page.pk)
        assert told(found) == told(page)
        assert told(first_whole(type(page).objects.filter(pk=page.pk))) == told(page)


def test_it_is_one_query(people, django_assert_num_queries):
    public_whole(PersonPage, people[0].pk)
    with django_assert_num_queries(1):
        found = public_whole(PersonPage, people[1].pk)
        assert [name.text for name in found.other_names.all()] == ["F. I.", "Una"]
        assert (found.language, found.original()) == ("en", found)


def test_who_is_not_public_is_not_read(people):
    unpublished, withdrawn = people
    unpublished.unpublish()
    Withdrawal.objects.create(translation_key=withdrawn.translation_key)
    assert [public_whole(PersonPage, page.pk) for page in people] == [None, None]
    assert public_whole(PersonPage, 0) is None


@pytest.mark.parametrize("model", [PersonPage, IncidentPage])
def test_one_place_is_left_for_the_key(model):
    _sql, params = question(model)
    assert list(params).count(ANY) == 1
