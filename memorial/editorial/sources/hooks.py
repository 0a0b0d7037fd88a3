"""What is known and kept of the links of sources: screens and buttons."""

from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from memorial.accounts.menus import ItemFor

from . import urls
from .access import may_see


@hooks.register("register_admin_urls")
def addresses():
    return [path("sources/", include(urls))]


@hooks.register("register_reports_menu_item")
def links_item():
    return ItemFor(
        may_see,
        _("Links of sources"),
        reverse_lazy("sources:links"),
        name="source-links",
        icon_name="link",
        order=300,
    )
