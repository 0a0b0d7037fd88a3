"""Registers the translation desk in the admin."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from memorial.accounts.menus import ItemFor

from .access import may_translate
from .offering import offer_translations
from .unchecked import refuse_unchecked

hooks.register("before_publish_page", refuse_unchecked)
hooks.register("after_publish_page", offer_translations)


@hooks.register("register_admin_urls")
def urls():
    return [path("translations/", include("memorial.editorial.translating.urls"))]


@hooks.register("register_admin_menu_item")
def item():
    url = reverse("translating:list")
    return ItemFor(may_translate, _("Translations"), url, icon_name="globe", order=250)
