"""What the site adds to the admin: the way to all that it says of itself."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from memorial.timeline.models import IncidentsPage, TimelinePage

from .guarded import viewset
from .models import HomePage, TextPage
from .site_settings.views import CHANGE, Overview


class OverviewItem(MenuItem):
    def is_shown(self, request):
        return request.user.has_perm(CHANGE)


@hooks.register("register_admin_urls")
def addresses():
    return [path("site-settings/", Overview.as_view(), name="site_settings")]


@hooks.register("register_admin_viewset")
def guarded_pages():
    return [viewset(each) for each in (HomePage, TextPage, TimelinePage, IncidentsPage)]


@hooks.register("register_settings_menu_item")
def menu_item():
    return OverviewItem(
        _("What the site says"),
        reverse("site_settings"),
        name="site-settings",
        icon_name="home",
        order=1,
    )
