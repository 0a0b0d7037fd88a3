"""The list of people as a part of the admin, first in its menu."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.pages import PageListingViewSet

from memorial.people.models import PersonPage

from .columns import columns
from .views import AddPersonView, PeopleView


class PeopleMenuItem(MenuItem):
    def is_shown(self, request):
        return request.user.has_perm("editorial.see_people")


class PeopleViewSet(PageListingViewSet):
    model = PersonPage
    name = url_namespace = "listing"
    url_prefix = "people"
    icon = "group"
    menu_label = _("People")
    menu_name = "people"
    menu_order = 50
    menu_item_class = PeopleMenuItem
    add_to_admin_menu = True
    index_view_class = PeopleView
    columns = columns()
    choose_parent_view_class = AddPersonView
    filterset_class = PeopleView.filterset_class
    list_export = PeopleView.list_export
    export_headings = PeopleView.export_headings
    export_filename = PeopleView.export_filename


people = PeopleViewSet()
