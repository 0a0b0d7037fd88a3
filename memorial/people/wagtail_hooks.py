"""What the editors' screens add for entries."""

from wagtail import hooks

from .warnings import warn_of_oddities

hooks.register("after_create_page", warn_of_oddities)
hooks.register("after_edit_page", warn_of_oddities)
