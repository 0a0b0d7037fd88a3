"""The desk in the admin: its addresses, its place in the menu, its numbers at home."""

from django.urls import include, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from ..models import Contribution
from .access import HANDLE
from .home import ContributionsPanel


@hooks.register("register_admin_urls")
def addresses():
    return [path("contributions/", include("memorial.contributions.handling.urls"))]


class ContributionsMenuItem(MenuItem):
    """With the number of those that are open; the item itself is kept for all."""

    def is_shown(self, request):
        return request.user.has_perm(HANDLE)

    def render_component(self, request):
        shown = super().render_component(request)
        if waiting := Contribution.objects.open().count():
            shown.label = _("Contributions (%d)") % waiting
        return shown


@hooks.register("register_admin_menu_item")
def menu_item():
    return ContributionsMenuItem(
        gettext_lazy("Contributions"),
        reverse("handling:queue"),
        name="contributions",
        icon_name="mail",
        order=330,
    )


@hooks.register("construct_homepage_panels")
def show_numbers(request, panels):
    if request.user.has_perm(HANDLE):
        panels.append(ContributionsPanel(request.user))
