"""What the desk adds to the admin; each part registers its own."""

from wagtail import hooks

from . import outside_links
from .care import hooks as care_hooks
from .entering import hooks as entering_hooks
from .handbook import hooks as handbook_hooks
from .history import hooks as history_hooks
from .joining import hooks as joining_hooks
from .listing import hooks as listing_hooks
from .publishing import hooks as publishing_hooks
from .quality import hooks as quality_hooks
from .sources import hooks as sources_hooks
from .translating import hooks as translating_hooks

__all__ = [
    "care_hooks",
    "entering_hooks",
    "handbook_hooks",
    "history_hooks",
    "joining_hooks",
    "listing_hooks",
    "outside_links",
    "publishing_hooks",
    "quality_hooks",
    "sources_hooks",
    "translating_hooks",
]


@hooks.register("insert_global_admin_css")
def no_empty_sidebar():
    """Without script Wagtail's menu is empty, and covers the page on a telephone."""
    return "<noscript><style>#wagtail-sidebar{display:none}</style></noscript>"
