"""The way to the languages of the forms, among the settings."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from memorial.accounts.menus import ItemFor

from .views import CHANGE


@hooks.register("register_admin_urls")
def addresses():
    return [path("form-languages/", include("memorial.contributions.speakers.urls"))]


def may_change(user):
    return user.has_perm(CHANGE)


@hooks.register("register_settings_menu_item")
def menu_item():
    return ItemFor(
        may_change,
        _("Languages of the forms"),
        reverse("form_languages:languages"),
        name="form-languages",
        icon_name="globe",
        order=2,
    )
