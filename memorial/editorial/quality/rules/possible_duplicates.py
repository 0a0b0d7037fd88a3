"""Entries that may be about one person; looked for by ``find_duplicates``."""

from collections import defaultdict

from django.utils.translation import gettext_lazy as _

from memorial.languages.readiness import originals
from memorial.people.models import PersonPage

from ..duplicates import standing_pairs
from ..rule import Rule, register


@register
class PossibleDuplicates(Rule):
    title = _("Possible duplicates")
    why = _("One person has one page.")
    remedy = _("Compare both with their sources; merge them, or say that they are two.")

    def keys(self):
        pairs = standing_pairs().values_list("one", "other")
        return sorted({key for pair in pairs for key in pair}, key=str)

    def details(self, keys):
        others = defaultdict(list)
        for one, other in standing_pairs().values_list("one", "other"):
            others[one].append(other)
            others[other].append(one)
        people = {other for key in keys for other in others[key]}
        pages = originals(PersonPage).filter(translation_key__in=people)
        called = {page.translation_key: told(page) for page in pages}
        return {
            key: "; ".join(called[other] for other in others[key] if other in called)
            for key in keys
        }


def told(page):
    return f"{page.get_admin_display_title()} (n° {page.number})"
