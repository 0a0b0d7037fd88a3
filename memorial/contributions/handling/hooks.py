"""The desk in the admin: its addresses, its place in the menu, its numbers at home."""

from django.urls import include, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks

from memorial.accounts.menus import ItemFor

from ..models import Contribution
from .access import HANDLE
from .home import ContributionsPanel


@hooks.register("register_admin_urls")
def addresses():
    return [path("contributions/", include("memorial.contributions.handling.urls"))]


def may_handle(user):
    return user.has_perm(HANDLE)


class NumberedItem(ItemFor):
    """With the number of those that are open; the item itself is kept for all."""

    def render_component(self, request):
        shown = super().render_component(request)
        if waiting := Contribution.objects.waiting().count():
            shown.label = _("Contributions (%d)") % waiting
        return shown


@hooks.register("register_admin_menu_item")
def menu_item():
    return NumberedItem(
        may_handle,
        gettext_lazy("Contributions"),
        reverse("handling:queue"),
        name="contributions",
        icon_name="mail",
        order=330,
    )


@hooks.register("construct_homepage_panels")
def show_numbers(request, panels):
    if may_handle(request.user):
        panels.append(ContributionsPanel(request.user))
