"""Registers the screens of entries that ask before something goes live."""

from wagtail import hooks

from .viewsets import incidents, people


@hooks.register("register_admin_viewset")
def register_entries():
    return [people, incidents]
