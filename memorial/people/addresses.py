"""Finds an entry by its permanent number, whatever else the address says."""

import re

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import render
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from memorial.languages.permissions import StandingTester
from memorial.middleware.caching import publicly_cacheable

from .models.care import Withdrawal
from .models.numbers import FormerAddress, PermanentNumber

PLAIN_NUMBER = "[1-9][0-9]{0,17}"
NUMBERED = re.compile(rf"(?P<number>{PLAIN_NUMBER})(?:-.*)?", re.ASCII)


class NumberedEntries:
    """A page above entries of one kind, ``entry_model``: it resolves their numbers."""

    entry_model = None
    # Every entry's address begins with this page's: it is not to be edited.
    promote_panels = []

    def permissions_for_user(self, user):
        return StandingTester(user, self)

    def add_child(self, **kwargs):
        """Add an entry, one editor at a time: the tree counts on its last child."""
        with transaction.atomic():
            Page.objects.select_for_update().get(pk=self.pk)
            return super().add_child(**kwargs)

    def route(self, request, path_components):
        numbered = len(path_components) == 1 and NUMBERED.fullmatch(path_components[0])
        if not numbered:
            return super().route(request, path_components)
        number = int(numbered["number"])
        entry = self.entry(number)
        if entry is None:
            return RouteResult(self, kwargs={"instead": self.former(request, number)})
        if entry.slug != path_components[0]:
            return RouteResult(self, kwargs={"instead": to(entry, request)})
        return RouteResult(entry)

    def entry(self, number):
        return (
            self.entry_model.objects.child_of(self)
            .public()
            .numbered(number)
            .select_related("locale")
            .first()
        )

    def former(self, request, number):
        """What stands for a number without an entry: its new place, or 410, or None."""
        former = FormerAddress.objects.filter(number=number).first()
        entries = former and [self.entry(n.number) for n in former.now.all()]
        entries = [entry for entry in entries or () if entry]
        if len(entries) == 1:
            return to(entries[0], request)
        if entries:
            context = {
                "page": self,
                "entries": entries,
                "people": self.told(entries),
                "path_below_page": f"{number}/",
            }
            return publicly_cacheable(render(request, "people/split.html", context))
        return gone(request) if was_published(number) else None

    def told(self, entries):
        """PublicLines of entries among which to choose, where those are people."""
        return ()

    def serve(self, request, *args, instead=False, **kwargs):
        if instead is None:
            raise Http404
        return instead or publicly_cacheable(super().serve(request, *args, **kwargs))


def to(entry, request):
    """A redirect that is asked again each time: a name may change or be withheld."""
    query = request.META.get("QUERY_STRING", "")
    url = entry.get_url(request)
    return publicly_cacheable(HttpResponseRedirect(f"{url}?{query}" if query else url))


def gone_numbers():
    """The PermanentNumbers under which an entry stood, and stands no more."""
    key = OuterRef("translation_key")
    live = Page.objects.live().filter(translation_key=key)
    withdrawn = Withdrawal.objects.filter(translation_key=key)
    return PermanentNumber.objects.filter(published=True).filter(
        ~Exists(live) | Exists(withdrawn)
    )


def instead(request, number, address):
    """What is answered beside an entry's page where no entry has this number.

    ``address`` gives, for a number, where the same is told of another entry.
    """
    now = list(PermanentNumber.objects.filter(formerly__number=number)[:2])
    if len(now) == 1 and now[0].number != number:
        return publicly_cacheable(HttpResponseRedirect(address(now[0].number)))
    if was_published(number):
        return gone(request)
    raise Http404


def was_published(number):
    """Whether an entry stood under this number, and stands nowhere any more."""
    return gone_numbers().filter(pk=number).exists()


def gone(request):
    """410, with no word on who stood here or why no longer."""
    return publicly_cacheable(render(request, "410.html", status=410))
