"""The list of people for editors."""

from django.core.exceptions import PermissionDenied
from wagtail import hooks

from .bulk import OF_PAGES, OF_PEOPLE
from .viewset import people

BY_HAND = "ord"


@hooks.register("register_admin_viewset")
def register_people():
    return people


# After Wagtail's own, whose place they take.
for action in (*OF_PAGES, *OF_PEOPLE):
    hooks.register("register_bulk_action", action, order=100)


@hooks.register("construct_explorer_page_queryset")
def refuse_order_by_hand(parent_page, pages, request):
    """It shows all pages at once and takes minutes where there are thousands."""
    may = parent_page.permissions_for_user(request.user).can_reorder_children()
    if request.GET.get("ordering") == BY_HAND and not may:
        raise PermissionDenied
    return pages
