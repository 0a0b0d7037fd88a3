"""A link that leads nowhere is found, unless an archived copy is known."""

from django.utils.timezone import now

from memorial.people.models import ArchivedCopy, IncidentSource
from tests.editorial.quality.finding import found, with_sources
from tests.factories.people import incident
from tests.factories.sources import link_to

URL = "https://example.org/1"


def url(name):
    return f"https://example.org/{name}"


def test_it_finds_links_that_are_gone_or_parked(trees):
    above = trees.timeline["en"]
    for name, state in (("Ada", "gone"), ("Bea", "parked"), ("Cyd", "slow")):
        with_sources(above, name, {"url": url(name)})
        link_to(url(name), state=state)
    copied = {"url": url("Dan"), "archived_url": "https://example.org/copy"}
    with_sources(above, "Dan", copied)
    link_to(url("Dan"), state="gone")
    with_sources(above, "Eva", {"url": url("Eva")})
    assert found("dead_link") == {"Ada": url("Ada"), "Bea": url("Bea")}


def test_what_a_web_archive_kept_is_not_lost(trees):
    with_sources(trees.timeline["en"], "Ada", {"url": URL})
    link = link_to(URL, state="gone")
    assert found("dead_link") == {"Ada": URL}
    ArchivedCopy.objects.create(link=link, at=now(), address=url("copy"))
    assert found("dead_link") == {}


def test_it_finds_those_of_incidents(trees):
    page = incident(trees.incidents["en"], heading="A boat")
    page.sources = [IncidentSource(url=URL)]
    page.save_revision().publish()
    link_to(URL, state="gone")
    assert found("dead_link") == {"A boat": URL}
