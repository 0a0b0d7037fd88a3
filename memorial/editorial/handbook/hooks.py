"""The handbook: how it is reached from every page of the admin."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem


@hooks.register("register_admin_urls")
def addresses():
    return [path("handbook/", include("memorial.editorial.handbook.urls"))]


@hooks.register("register_admin_menu_item")
def menu_item():
    return MenuItem(
        _("Handbook"),
        reverse("handbook:begin"),
        name="handbook",
        icon_name="help",
        order=10900,
    )


@hooks.register("construct_help_menu")
def no_other_help(request, items):
    """What Wagtail says of itself helps nobody here, and stands on another host."""
    items[:] = [item for item in items if item.name == "keyboard-shortcuts-trigger"]
