"""An incident as the public may know it."""

from django.db.models import F
from django.utils.translation import gettext as _

from memorial.languages.wording import Wording

from .. import models
from ..care import care_for
from .parts import changes, place, sources
from .texts import safe_wordings
from .values import PublicIncident

TOLD = ("summary", "circumstances", "inquiry")
COUNTS = ("dead", "missing", "survivors")


def incident(page, untold=frozenset(), care=None):
    """The PublicIncident of a page, in its language, without the ``untold`` words.

    Looks up the Care if need be.
    """
    care = care or care_for([page.translation_key])(page.translation_key)
    words = safe_wordings(page, untold)
    language = page.locale.language_code
    called = words["heading"] or words["place"] or Wording(page.title, language)
    return PublicIncident(
        number=page.number,
        slug=page.slug,
        language=language,
        called=called.text,
        called_language=called.language,
        date=page.date,
        date_basis=page.get_date_basis_display(),
        place=place(page, words),
        counts=tuple(counts(page)),
        dead=page.dead_from or 0,
        words={name: words[name] for name in TOLD},
        sources=sources(page, untold, care.private),
        changes=changes(page, words),
        last_published=page.last_published_at,
    )


def counts(page):
    """Pairs of a label and “31” or “27 to 31”, for what is known."""
    for name in COUNTS:
        least, most = getattr(page, f"{name}_from"), getattr(page, f"{name}_to")
        if least is None and most is None:
            continue
        label = page._meta.get_field(f"{name}_from").verbose_name
        yield label, in_words(least, most)


def in_words(least, most):
    if least is None or most is None or least == most:
        return str(most if least is None else least)
    return _("%(least)d to %(most)d") % {"least": least, "most": most}


def headings(locale):
    """By translation key, what a list says of each live incident, oldest first."""
    return {
        row.translation_key: row
        for row in models.IncidentPage.objects.public()
        .in_language(locale)
        .order_by(F("placed_earliest").asc(nulls_first=True), "number")
        .values_list(
            "translation_key",
            "number",
            "slug",
            "title",
            "heading",
            "dead_from",
            "placed_earliest",
            named=True,
        )
    }
