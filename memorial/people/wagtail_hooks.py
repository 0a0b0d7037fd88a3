"""What the editors' screens add for entries."""

from wagtail import hooks
from wagtail.admin.compare import register_comparison_class

from .comparing import DateComparison
from .fields import UncertainDateField
from .warnings import warn_of_oddities, warn_of_the_ledger

register_comparison_class(UncertainDateField, comparison_class=DateComparison)

hooks.register("after_create_page", warn_of_oddities)
hooks.register("after_edit_page", warn_of_oddities)
hooks.register("after_create_page", warn_of_the_ledger)
hooks.register("after_edit_page", warn_of_the_ledger)
