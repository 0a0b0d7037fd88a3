"""Every pattern of the site's addresses, with something that stands there, and what
becomes of each role that comes to it."""

from dataclasses import dataclass

from allauth.account.internal.flows.login import (
    _AUTHENTICATION_METHODS_USER_SESSION_KEY as WHOSE_RECORDS,
)
from allauth.account.internal.flows.login import (
    AUTHENTICATION_METHODS_SESSION_KEY as RECORDS,
)
from django.contrib.auth.models import Group
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse
from django.utils import timezone
from wagtail.models import Locale, Site, Task, Workflow

from memorial.accounts.actions.invite import invite
from memorial.people.actions.merge_entries import merge_entries
from memorial.people.actions.open_request import open_request
from memorial.people.models import Capture
from tests.factories.contributions import attach, contribution
from tests.factories.forms import open_forms
from tests.factories.people import in_language, person
from tests.factories.sources import link_to
from tests.factories.users import UserFactory

LETTERS = {
    "T": "Translators",
    "I": "Importers",
    "E": "Editors",
    "M": "Moderators",
    "A": "Administrators",
}
OUTSIDE = ("anonymous", "half in", "deactivated")
# For patterns without a name, and where the name does not say the address.
PATHS = {
    "": "/",
    "healthz": "/healthz",
    "robots.txt": "/robots.txt",
    "favicon.ico": "/favicon.ico",
    "admin/test404/": "/admin/test404/",
    "admin/^.*/$": "/admin/no/such/address/",
    "en/components/": "/en/components/",
    "<form_language:code>/": "/ar/",
}


@dataclass(frozen=True)
class Door:
    """A pattern: its namespace, its name, and the names of what it takes."""

    namespace: str
    name: str
    route: str
    takes: tuple

    @property
    def view_name(self):
        return f"{self.namespace}:{self.name}" if self.namespace else self.name


def doors(resolver=None, prefix="", namespaces=(), takes=()):
    for pattern in (resolver or get_resolver()).url_patterns:
        route = f"{prefix}{pattern.pattern}"
        taken = (*takes, *pattern.pattern.regex.groupindex)
        if isinstance(pattern, URLPattern):
            yield Door(":".join(namespaces), pattern.name or route, route, taken)
        else:
            below = (
                (*namespaces, pattern.namespace) if pattern.namespace else namespaces
            )
            yield from doors(pattern, route, below, taken)


# What patterns take, where any will do; numbers that are not here are 1.
ANY = {
    "revision_id_b": "live",
    "content_type_app_name": "people",
    "content_type_model_name": "personpage",
    "app_label": "wagtailcore",
    "app_name": "people",
    "model_name": "page",
    "action": "publish",
    "uidb64": "MQ",
    "filter_spec": "width-100",
    "filename": "x.pdf",
    "signature": "x",
    "year": 2016,
    "month": 7,
    "day": (7, 11),
    "code": "fr",
    "language": "fr",
    "kind": "person",
    "door": "entry",
    "slug": "log-in",
}


def standing(trees):
    """Something for each name that a pattern takes; some differ by namespace."""
    open_forms()
    page = person(trees.timeline["en"], summary="An invented sentence.")
    revision = page.save_revision()
    other = UserFactory(username="somebody-else", role="Editors")
    invitation, link = invite("x@example.org", Group.objects.first(), by=other)
    things = ANY | {
        "parent_page_id": trees.timeline["en"].pk,
        "parent_pk": trees.timeline["en"].pk,
        "page_id": page.pk,
        "page_to_move_id": page.pk,
        "number": page.number,
        "revision_id": revision.pk,
        "revision_id_a": revision.pk,
        "token": link.rstrip("/").rsplit("/", 1)[-1],
        "site_pk": Site.objects.first().pk,
        "workflow_pk": Workflow.objects.first().pk,
        "task_pk": Task.objects.first().pk,
    }
    desk = at_the_desk(trees, page)
    return things, by_namespace(page, other, invitation) | desk


def at_the_desk(trees, page):
    """What each part of the editors' desk is about."""
    above, by = trees.timeline["en"], UserFactory(role="Moderators")
    nameless = person(above, name="", name_status="unknown")
    pair = [person(above, name=f"Gemina Ficta {n}") for n in "abcd"]
    one, other, stays, goes = (entry.number for entry in pair)
    joining = merge_entries(stays=one, goes=other, chosen={}, by=by)
    request = open_request(pair[0].translation_key, "show", by=by)
    link = link_to("https://example.org/")
    kept = {"path": "x", "sha256": "0" * 64, "size": 1, "at": timezone.now()}
    Capture.objects.create(pk=link.pk, link=link, **kept)
    return {
        "contributions": {"code": "wrong", "about": page.number},
        "care": {"pk": request.pk, "number": page.number},
        "entering": {"pk": page.pk, "parent_pk": above.pk, "kind": "personpage"},
        "joining": {
            "pk": joining.pk,
            "number": nameless.number,
            "stays": stays,
            "goes": goes,
        },
        "handling": what_was_sent(),
        "handbook": {"code": "fr", "name": "new-entry.png"},
        "quality": {"code": "no_source"},
        "sources": {"number": link.pk},
        "translating": {"page_id": in_language(page, "fr").pk},
    }


def what_was_sent():
    sent = contribution()
    return {"pk": sent.pk, "sheet": attach(sent).sheets.get().pk}


def by_namespace(page, user, invitation):
    """What the same name means in one namespace alone."""
    site, workflow = Site.objects.first(), Workflow.objects.first()
    group = Group.objects.get(name="Editors")
    return {
        "wagtailusers_users": {"pk": user.pk},
        "wagtailusers_groups": {"pk": group.pk},
        "wagtaillocales": {"pk": Locale.objects.get(language_code="fr").pk},
        "wagtailsites": {"pk": site.pk},
        "wagtailadmin_workflows": {"pk": workflow.pk},
        "wagtailsettings": {"model_name": "helplines"},
        "invitations": {"pk": invitation.pk},
        "wagtailadmin_editing_sessions": {
            "app_label": "people",
            "model_name": "personpage",
            "object_id": page.pk,
        },
    }


def address_of(door, things, meant):
    if door.route in PATHS:
        return PATHS[door.route]
    told = things | meant.get(door.namespace, {})
    if door.view_name == "wagtail_serve":
        return reverse("wagtail_serve", args=["people/"])
    if door.view_name == "wagtaildocs_serve":
        return reverse("wagtaildocs_serve", args=[1, "x.pdf"])
    kwargs = {name: told.get(name, 1) for name in door.takes}
    return reverse(door.view_name, kwargs=kwargs)


def clients():
    """One who is in for each letter, and those who are not."""
    found = {letter: let_in(UserFactory(role=LETTERS[letter])) for letter in LETTERS}
    found["anonymous"] = quiet()
    found["half in"] = quiet()
    found["half in"].force_login(UserFactory(role="Administrators"))
    leaver = UserFactory(role="Administrators")
    found["deactivated"] = let_in(leaver)
    leaver.is_active = False
    leaver.save()
    return found


def quiet():
    return Client(raise_request_exception=False)


def let_in(user):
    """Logged in with both factors, as after the log-in."""
    client = quiet()
    client.force_login(user)
    session = client.session
    session[RECORDS] = [{"method": "mfa", "at": 2_000_000_000, "reauthenticated": True}]
    session[WHOSE_RECORDS] = str(user.pk)
    session.save()
    return client


def outcome(client, method, address):
    """What becomes of one who comes; nothing stays of what they did."""
    kept = client.cookies.get("sessionid", "")
    with transaction.atomic():
        response = getattr(client, method)(address)
        transaction.set_rollback(True)
    client.cookies.clear()
    client.cookies["sessionid"] = kept and kept.value
    return told_by(response)


def told_by(response):
    status, where = response.status_code, response.headers.get("Location", "")
    if status in (301, 302):
        for beginning, meaning in REDIRECTS.items():
            if where.split("?")[0] == beginning:
                return meaning
        return "in"
    if status in (403, 404, 405):
        return "refused"
    return "in" if status < 500 else "broken"


REDIRECTS = {
    "/admin/": "refused",
    "/admin/login/": "log in",
    "/admin/account/second-factor/": "second factor",
}
