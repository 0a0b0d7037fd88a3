"""What several parts of the desk add alike: items of the menu, buttons of entries."""

from wagtail import hooks
from wagtail.admin.menu import MenuItem


class ItemFor(MenuItem):
    """Shown to those alone of whom ``may`` says so."""

    def __init__(self, may, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.may = may

    def is_shown(self, request):
        return self.may(request.user)


def beside_entries(buttons):
    """As a decorator: what it yields of a page and a user stands on the form of the
    page and in lists."""

    @hooks.register("register_page_header_buttons")
    def in_the_header(page, user, view_name, next_url=None):
        yield from buttons(page, user)

    @hooks.register("register_page_listing_more_buttons")
    def in_a_list(page, user, next_url=None):
        yield from buttons(page, user)

    return buttons
