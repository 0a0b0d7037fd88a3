"""Several people of one incident, entered in one go."""

from types import SimpleNamespace

import pytest

from memorial.people.actions.enter_together import enter_together
from memorial.people.models import Consent, IncidentPage, PersonPage, Provenance


@pytest.fixture
def above(trees):
    return SimpleNamespace(people=trees.timeline["en"], incidents=trees.incidents["en"])


def page(trees, model=PersonPage, **fields):
    return model(locale=trees.locale["en"], live=False, **fields)


def test_they_are_drafts_of_one_incident_with_their_provenance(trees, above):
    event = page(trees, IncidentPage, heading="Invented shipwreck")
    people = [(page(trees, name=name, name_status="known"), None) for name in "AB"]
    made = enter_together(event, people, above=above, by=None)
    assert [(each.live, each.incident) for each in made] == [(False, event)] * 2
    assert Provenance.objects.count() == 3
    assert all(each.latest_revision for each in made)


def test_the_answer_of_a_family_is_kept_beside_the_page(trees, above, moderator):
    people = [(page(trees), True), (page(trees), False), (page(trees), None)]
    enter_together(None, people, above=above, by=moderator)
    assert list(Consent.objects.order_by("pk").values_list("given", "by")) == [
        (True, moderator.pk),
        (False, moderator.pk),
    ]


def test_all_of_them_or_none(trees, above):
    event = page(trees, IncidentPage, heading="Invented shipwreck")
    impossible = page(trees, age_from=40, age_to=20)
    with pytest.raises(Exception, match="backwards"):
        enter_together(
            event, [(page(trees), None), (impossible, None)], above=above, by=None
        )
    assert (PersonPage.objects.count(), IncidentPage.objects.count()) == (0, 0)
