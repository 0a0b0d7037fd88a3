"""An incident as the public may know it."""

from django.db.models import F
from django.utils.translation import gettext as _

from memorial.languages.wording import Wording

from .. import models
from ..care import care_for
from .bonds import bound_to
from .facts import PublicCount
from .parts import changes, place, sources
from .texts import RowTexts, columns, safe, safe_wordings, with_originals
from .untold import Untold
from .values import PublicIncident, PublicIncidentLine

TOLD = ("summary", "circumstances", "inquiry")
COUNTED = ("dead", "missing", "survivors")
COLUMNS = (
    "translation_key",
    "number",
    "slug",
    "title",
    "date",
    "placed_earliest",
    "dead_from",
    "dead_to",
    *columns("heading", "place"),
)


def incident(page, untold, care):
    """The PublicIncident of a page, in its language, without the ``untold`` words."""
    words = safe_wordings(page, untold)
    language = page.locale.language_code
    return PublicIncident(
        number=page.number,
        slug=page.slug,
        language=language,
        called=words["heading"] or words["place"] or unnamed(language),
        date=page.date,
        date_basis=page.get_date_basis_display(),
        place=place(page, words["place"]),
        **{name: counted(page, name) for name in COUNTED},
        words={name: words[name] for name in TOLD},
        sources=sources(page, untold, care.private),
        changes=changes(page, words),
        first_published=page.first_published_at,
        last_published=page.last_published_at,
    )


def unnamed(language):
    return Wording(_("An incident"), language)


def counted(of, name):
    return PublicCount(getattr(of, f"{name}_from"), getattr(of, f"{name}_to"))


def incident_lines(locale):
    """By translation key, a PublicIncidentLine of each live incident, oldest first.

    Four queries, however many incidents there are.
    """
    listed = in_order_of_time(models.IncidentPage.objects.public())
    untold = Untold(bound_to(None, locale), care_for())
    return {line.key: line for line in lines_of(listed, locale, untold.by_incident)}


def in_order_of_time(incidents):
    return incidents.order_by(F("placed_earliest").asc(nulls_first=True), "number")


def lines_of(incidents, locale, untold):
    """PublicIncidentLines; ``untold`` gives the words that one must not tell.

    None tells a name that its people's own pages do not tell.
    """
    texts = RowTexts(locale)
    found = with_originals(incidents.in_language(locale), "heading", "place")
    return [
        incident_line(row, texts, untold(row.translation_key))
        for row in found.values_list(*COLUMNS, named=True)
    ]


def incident_line(row, texts, untold):
    return PublicIncidentLine(
        key=row.translation_key,
        number=row.number,
        slug=row.slug,
        called=safe(texts.wording(row, "heading"), untold)
        or safe(texts.wording(row, "place"), untold)
        or unnamed(texts.language),
        date=row.date,
        earliest=row.placed_earliest,
        dead=counted(row, "dead"),
    )
