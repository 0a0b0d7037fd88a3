"""Registers the screens of entries that ask before something goes live."""

from wagtail import hooks

from .submitting import say_it_in_our_words
from .viewsets import incidents, people

hooks.register("construct_page_action_menu", say_it_in_our_words)


@hooks.register("register_admin_viewset")
def register_entries():
    return [people, incidents]
