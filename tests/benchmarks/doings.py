"""What an editor does at the desk: each made ready first, and then done."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from django.core.cache import cache
from django.urls import reverse

from memorial.editorial.quality.counting import KEPT
from memorial.editorial.quality.duplicates import look_for_duplicates
from tests.admin_forms import edit_url, filled

PEOPLE, REPORTS = "/admin/people/", "/admin/reports/quality/"
PUBLISH = "action-publish"
A_SECOND = 1.0


@dataclass(frozen=True)
class Doing:
    """``ready()`` makes it ready; what it returns does it, ``most`` seconds at most."""

    name: str
    ready: Callable
    most: float = A_SECOND
    times: int = 7
    # What it writes grows with what it finds, a batch at a time.
    writes_batches: bool = False


def doings(desk):
    return [*of_lists(desk), *of_entries(desk), *of_everybody(desk)]


def of_lists(desk):
    asked = f"{PEOPLE}?q={desk.first.name}&origin=SD&sources=more&in_fr=live&since=2010"
    yield Doing("people", getting(desk, PEOPLE))
    yield Doing("people, last page", getting(desk, f"{PEOPLE}?p=9999"))
    yield Doing("people, filtered and found", getting(desk, asked))
    for state in ("borrowed", "older"):
        told = getting(desk, f"{PEOPLE}?in_fr={state}")
        yield Doing(f"people, {state} in French", told)
    yield Doing("home, nothing kept", lambda: not_kept(getting(desk, "/admin/")))
    yield Doing("links of sources", getting(desk, reverse("sources:links")))


def of_entries(desk):
    place = ["people", "personpage", desk.first.get_parent().pk]
    new = reverse("wagtailadmin_pages:add", args=place)
    likely = reverse("entering:likely", args=[desk.first.pk])
    checks = reverse("entering:checks", args=[desk.first.pk])
    yield Doing("entry form", getting(desk, edit_url(desk.first)))
    yield Doing("new entry form", getting(desk, new))
    yield Doing("save a draft", lambda: sending(desk, edit_url(desk.first)))
    yield Doing("publish", lambda: sending(desk, edit_url(desk.first), PUBLISH))
    yield Doing("likely twins", lambda: asking(desk, likely))
    yield Doing("checks while typing", lambda: asking(desk, checks))


def of_everybody(desk):
    walk = reverse("care:walk", args=[desk.first.number])
    help_page = getting(desk, "/en/can-you-help/")
    todo = getting(desk, reverse("translating:list"))
    yield Doing("texts to translate", todo, most=2)
    yield Doing("quality: all rules", getting(desk, REPORTS), most=5, times=3)
    no_source = getting(desk, f"{REPORTS}no_source/")
    yield Doing("quality: no source", no_source)
    yield Doing("can you help", help_page)
    yield Doing("walk over one name", getting(desk, walk), most=10, times=3)
    yield Doing(
        "find_duplicates",
        lambda: look_for_duplicates,
        most=300,
        times=1,
        writes_batches=True,
    )


def getting(desk, url):
    return lambda: lambda: answered(desk.client.get(url), 200)


def not_kept(ready):
    """Without what the rules of quality counted some minutes ago."""
    cache.delete(KEPT)
    return ready()


def sending(desk, url, action=None):
    """The form of a published entry, in which one sentence is another each time."""
    written(desk, url, PUBLISH)()
    return written(desk, url, action)


def written(desk, url, action):
    data = filled(desk.client.get(url), action, {"summary": f"Sang {perf_counter()}."})
    return lambda: answered(desk.client.post(url, data), 302)


def asking(desk, url):
    """What the form asks by itself while somebody types."""
    shown = desk.client.get(edit_url(desk.first))
    data = filled(shown, None, {"name": desk.people.names[7]})
    return lambda: answered(desk.client.post(url, data), 200)


def answered(response, status):
    assert response.status_code == status, response.status_code
