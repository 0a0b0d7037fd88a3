"""An incident as the public may know it."""

from collections import defaultdict

from django.db.models import F
from django.utils.translation import gettext as _

from memorial.languages.wording import Wording

from .. import models
from ..care import care_for
from .facts import PublicCount
from .lines import rows, untold_of
from .parts import changes, place, sources
from .texts import RowTexts, columns, safe, safe_wordings, with_originals
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


def incident(page, untold=frozenset(), care=None):
    """The PublicIncident of a page, in its language, without the ``untold`` words.

    Looks up the Care if need be.
    """
    care = care or care_for([page.translation_key])(page.translation_key)
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
    untold = untold_by_incident(locale)
    return {line.key: line for line in lines_of(listed, locale, untold.__getitem__)}


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


def untold_by_incident(locale, keys=None):
    """By incident, the words that must not be told of any of its people.

    ``keys`` are the translation keys of incidents; None asks for all of them.
    """
    people = models.PersonPage.objects.filter(incident__isnull=False)
    if keys is not None:
        people = people.filter(incident__translation_key__in=keys)
    found = list(rows(people, locale))
    care = care_for(None if keys is None else [row.translation_key for row in found])
    untold = defaultdict(set)
    for row in found:
        untold[row.incident_key] |= untold_of(row, care)
    return untold
