"""What accounts add to the admin: invitations, the second factor, its log entry."""

from django.core.exceptions import PermissionDenied
from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from .invitations import urls
from .menus import ItemFor
from .models import User
from .users.keeping import refuse_to_delete
from .users.views import may_change


@hooks.register("register_admin_urls")
def register_invitations():
    return [path("invitations/", include(urls))]


def may_invite(user):
    return user.has_perm("accounts.add_user")


@hooks.register("register_settings_menu_item")
def invitations_in_menu():
    url = reverse("invitations:index")
    return ItemFor(may_invite, _("Invitations"), url, icon_name="mail", order=601)


@hooks.register("register_account_menu_item")
def second_factor_in_account(request):
    return {
        "url": reverse("mfa_index"),
        "label": _("Second factor"),
        "help_text": _("Your telephone, your passkeys and your recovery codes."),
    }


@hooks.register("register_log_actions")
def register_actions(actions):
    actions.register_action(
        "accounts.reset_second_factor",
        _("Reset the second factor"),
        _("Second factor reset"),
    )


@hooks.register("before_bulk_action")
def spare_superusers(request, action_type, objects, action_class_instance):
    """Deactivated or given other roles at once, like one by one, only by their like."""
    people = [thing for thing in objects if isinstance(thing, User)]
    if not all(may_change(request.user, person) for person in people):
        raise PermissionDenied


@hooks.register("before_delete_user")
def keep_who_decided(request, user):
    return refuse_to_delete(request, [user])


@hooks.register("before_bulk_action")
def keep_all_who_decided(request, action_type, objects, action_class_instance):
    people = [thing for thing in objects if isinstance(thing, User)]
    return refuse_to_delete(request, people) if action_type == "delete" else None


@hooks.register("after_bulk_action")
def end_their_sessions(request, action_type, objects, action_class_instance):
    """Wagtail writes in one query, past ``User.save``: no old cookie lives again."""
    if action_type == "set_active_state":
        for user in objects:
            user.end_sessions()
