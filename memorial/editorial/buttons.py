"""Buttons that several parts of the desk put beside entries alike."""

from wagtail import hooks


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
