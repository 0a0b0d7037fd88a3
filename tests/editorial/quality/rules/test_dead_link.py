"""A link that leads nowhere is found, unless an archived copy is known."""

from django.utils.timezone import now

from memorial.people.models import IncidentSource, LinkCheck
from tests.editorial.quality.finding import found, with_sources
from tests.factories.people import incident

URL = "https://example.org/1"


def checked(page, state):
    for source in page.sources.all():
        LinkCheck.objects.create(source_key=source.key, state=state, checked_at=now())


def test_it_finds_links_that_are_gone_or_parked(trees):
    above = trees.timeline["en"]
    for name, state in (("Ada", "gone"), ("Bea", "parked"), ("Cyd", "slow")):
        checked(with_sources(above, name, {"url": URL}), state)
    copied = {"url": URL, "archived_url": "https://example.org/copy"}
    checked(with_sources(above, "Dan", copied), "gone")
    with_sources(above, "Eva", {"url": URL})
    assert found("dead_link") == {"Ada": URL, "Bea": URL}


def test_it_finds_those_of_incidents(trees):
    page = incident(trees.incidents["en"], heading="A boat")
    page.sources = [IncidentSource(url=URL)]
    page.save_revision().publish()
    checked(page, "gone")
    assert found("dead_link") == {"A boat": URL}
