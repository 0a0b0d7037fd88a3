"""Withholding, withdrawing and their decisions: screens over the actions of people."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button

from memorial.accounts.menus import ItemFor
from memorial.people.models.entry import EntryPage

from ..buttons import beside_entries
from .access import may_ask


@hooks.register("register_admin_urls")
def addresses():
    return [path("care/", include("memorial.editorial.care.urls"))]


@hooks.register("register_admin_menu_item")
def menu_item():
    return ItemFor(
        may_ask,
        _("Protection"),
        reverse("care:requests"),
        name="care",
        icon_name="lock",
        order=340,
    )


@beside_entries
def buttons(page, user):
    of_entry = page.specific_class and issubclass(page.specific_class, EntryPage)
    number = of_entry and page.specific.number
    if number and may_ask(user):
        yield Button(
            _("Withhold or withdraw"),
            reverse("care:entry", args=[number]),
            icon_name="lock",
            priority=70,
        )
