"""What the list tells of each person beside the page; few queries for a screen."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import Count
from wagtail.images import get_image_model

from memorial.languages.states import states
from memorial.people.archive import archive
from memorial.people.care import care_for
from memorial.people.choices.names import NameStatus
from memorial.people.models import Cause, Origin, PersonPage, PersonSource
from memorial.people.rules.disclosure import Care, is_recent, may_be_child

PORTRAIT = "max-80x80"


@dataclass(frozen=True)
class Row:
    """``states`` are an EntryState by language code."""

    origins: tuple = ()
    causes: tuple = ()
    sources: int = 0
    care: Care = field(default_factory=Care)
    states: dict = field(default_factory=dict, hash=False)
    portrait: object = None
    waits_for_family: bool = False
    waits_for_guardians: bool = False

    @property
    def name_withheld(self):
        return "name" in self.care.withheld


def with_rows(pages):
    """The pages, each with its Row as ``row``; as many queries for one as for many."""
    pages = list(pages)
    keys = [page.translation_key for page in pages]
    care, standing = care_for(keys), states(PersonPage, keys)
    origins, causes = rows_of(Origin, pages), rows_of(Cause, pages)
    sources, portraits = sources_of(pages), portraits_of(pages)
    for page in pages:
        around = care(page.translation_key)
        page.row = Row(
            origins=tuple(origins[page.pk]),
            causes=tuple(causes[page.pk]),
            sources=sources.get(page.pk, 0),
            care=around,
            states=standing.get(page.translation_key, {}),
            portrait=portraits.get(page.portrait_id),
            **waiting(page, around),
        )
    return pages


def rows_of(model, pages):
    found = defaultdict(list)
    for row in model.objects.filter(page__in=pages).order_by("sort_order", "pk"):
        found[row.page_id].append(row)
    return found


def sources_of(pages):
    counted = PersonSource.objects.filter(page__in=pages).values("page")
    return dict(counted.annotate(number=Count("pk")).values_list("page", "number"))


def portraits_of(pages):
    wanted = {page.portrait_id for page in pages} - {None}
    images = get_image_model().objects.filter(pk__in=wanted)
    return {image.pk: image for image in images.prefetch_renditions(PORTRAIT)}


def waiting(page, care):
    """Whose answer the name or the photo waits for; nobody's where it is settled."""
    settled = care.withdrawn or care.decided or is_withheld(page, care)
    recent = is_recent(page.placed_latest, days=archive().recent_days)
    return {
        "waits_for_family": not settled and recent and care.family_informed is None,
        "waits_for_guardians": not settled
        and care.guardians_agree is None
        and may_be_child(page),
    }


def is_withheld(page, care):
    return "name" in care.withheld or page.name_status == NameStatus.WITHHELD
