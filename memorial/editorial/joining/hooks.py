"""Naming, merging, splitting and undoing: screens over the actions of people."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button

from memorial.people.models import PersonPage


@hooks.register("register_admin_urls")
def addresses():
    return [path("joining/", include("memorial.editorial.joining.urls"))]


class JoiningMenuItem(MenuItem):
    def is_shown(self, request):
        return request.user.has_perm("editorial.join_entries")


@hooks.register("register_admin_menu_item")
def menu_item():
    return JoiningMenuItem(
        _("Merge and split"),
        reverse("joining:joined"),
        name="joining",
        icon_name="link",
        order=350,
    )


@hooks.register("register_page_header_buttons")
def header_buttons(page, user, view_name, next_url=None):
    yield from buttons(page, user)


@hooks.register("register_page_listing_more_buttons")
def listing_buttons(page, user, next_url=None):
    yield from buttons(page, user)


def buttons(page, user):
    if not page.specific_class or not issubclass(page.specific_class, PersonPage):
        return
    person = page.specific
    if user.has_perm("editorial.name_people") and not person.name.strip():
        yield Button(
            _("This person’s name is known now"),
            reverse("joining:name", args=[person.number]),
            icon_name="edit",
            priority=5,
        )
    if user.has_perm("editorial.join_entries"):
        yield Button(
            _("Merge with another entry"),
            f"{reverse('joining:choose')}?one={person.number}",
            icon_name="link",
            priority=80,
        )
        yield Button(
            _("Split into several people"),
            reverse("joining:split", args=[person.number]),
            icon_name="cut",
            priority=81,
        )
