"""The doors, as those who handle what came through them call them."""

from django.utils.translation import gettext_lazy as _

from ..choices.doors import Door

KINDS = {
    Door.SOMEONE: _("Someone who died"),
    Door.ENTRY: _("Addition or correction"),
    Door.REMOVAL: _("Removal or right of reply"),
}
