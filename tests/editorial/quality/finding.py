"""Asks one rule whom it finds, by name or heading, and what it says of them."""

from memorial.editorial.quality.entries import entries
from memorial.editorial.quality.rule import all_rules
from memorial.people.models import PersonPage, PersonSource
from tests.factories.people import person


def found(code):
    """By what the entry is called, what the rule says was found there."""
    rule = all_rules()[code]
    listed = entries(rule.keys())
    details = rule.details([entry.key for entry in listed])
    assert rule.count() == len(listed)
    return {entry.called: str(details.get(entry.key, "")) for entry in listed}


def with_sources(parent, name, *sources, **fields):
    page = person(parent, name=name, publish=False, **fields)
    page.sources = [PersonSource(**source) for source in sources]
    page.save_revision().publish()
    return PersonPage.objects.get(pk=page.pk)
