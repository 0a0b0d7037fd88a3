"""The way to the languages of the forms, among the settings."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .views import CHANGE


@hooks.register("register_admin_urls")
def addresses():
    return [path("form-languages/", include("memorial.contributions.speakers.urls"))]


class LanguagesItem(MenuItem):
    def is_shown(self, request):
        return request.user.has_perm(CHANGE)


@hooks.register("register_settings_menu_item")
def menu_item():
    return LanguagesItem(
        _("Languages of the forms"),
        reverse("form_languages:languages"),
        name="form-languages",
        icon_name="globe",
        order=2,
    )
