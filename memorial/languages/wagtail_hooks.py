"""What the history of a page says of its translations."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from .actions.hide_texts import HIDE

CALLED_OFF = "memorial.called_off"


@hooks.register("register_log_actions")
def name_actions(actions):
    actions.register_action(
        HIDE, _("Hide translated texts"), _("Old translations hidden")
    )
    actions.register_action(
        CALLED_OFF,
        _("Call off a publication"),
        _("Not published at the time that was set: publish it from its form"),
    )
