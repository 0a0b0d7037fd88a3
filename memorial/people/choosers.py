"""Wagtail's choosers, for whatever a request names as chosen."""

import re

from wagtail.admin.widgets import AdminPageChooser
from wagtail.images.widgets import AdminImageChooser

# As far as every database counts; nothing has the number 0.
NUMBER = re.compile(r"[0-9]{1,9}", re.ASCII)
NOTHING = "0"


class NumbersOnly:
    """What cannot be the number of anything is refused like one that nothing has.

    Wagtail and the database fail on it.
    """

    def value_from_datadict(self, data, files, name):
        value = super().value_from_datadict(data, files, name)
        return value if value is None or NUMBER.fullmatch(value) else NOTHING


class IncidentChooser(NumbersOnly, AdminPageChooser):
    def __init__(self, **kwargs):
        super().__init__(target_models=["people.IncidentPage"], **kwargs)


class PictureChooser(NumbersOnly, AdminImageChooser):
    pass
