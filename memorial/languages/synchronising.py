"""Takes the mirroring of one tree in another out of wagtail-localize's locale forms."""

from wagtail_localize.locales.components import get_locale_components
from wagtail_localize.models import LocaleSynchronization


def offer_none():
    """Neither show nor accept it: a mirrored entry would be an alias of its original.

    Aliases follow their page with facts and words alike, and nobody can edit them.
    """
    components = get_locale_components()
    components[:] = [
        component
        for component in components
        if component["model"] is not LocaleSynchronization
    ]
