"""Wagtail's screens of users, with ours in their place where they differ."""

from wagtail.users.apps import WagtailUsersAppConfig


class UsersConfig(WagtailUsersAppConfig):
    default = True
    user_viewset = "memorial.accounts.users.viewset.UserViewSet"
