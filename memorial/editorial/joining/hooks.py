"""Naming, merging, splitting and undoing: screens over the actions of people."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button

from memorial.accounts.menus import ItemFor
from memorial.people.models import PersonPage

from ..buttons import beside_entries


@hooks.register("register_admin_urls")
def addresses():
    return [path("joining/", include("memorial.editorial.joining.urls"))]


def may_join(user):
    return user.has_perm("editorial.join_entries")


@hooks.register("register_admin_menu_item")
def menu_item():
    return ItemFor(
        may_join,
        _("Merge and split"),
        reverse("joining:joined"),
        name="joining",
        icon_name="link",
        order=350,
    )


@beside_entries
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
    if may_join(user):
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
