"""Who in the archive may be meant, described; everybody if many are asked about."""

from datetime import timedelta

from django.db.models import Exists, F, OuterRef, Q, Subquery
from wagtail.models import Revision

from memorial.dates.moving import moved
from memorial.languages.models import Original
from memorial.languages.whole_pages import rows_of

from ..care import care_for
from ..choices.names import NameStatus
from ..models import PersonPage, WithheldFact, Withholding
from .agreeing import CLOSE_DAYS
from .describing import FACTS, ROWS, described, named_as
from .names import close_names

MOST_NAMES = 3
MOST_OF_A_NAME = 100
MOST_IN_TIME = 400
# Of somebody unnamed nothing is proposed where the date says less than this.
LONGEST = timedelta(days=62)
NEAR = timedelta(days=CLOSE_DAYS)


def candidates_for(asked):
    """Described people of a name like these, and unnamed ones of the time."""
    keys = [
        close.key
        for name in (*asked.names, *asked.former_names)[:MOST_NAMES]
        for close in close_names(name, public=False)[:MOST_OF_A_NAME]
    ]
    keys = list({*keys, *keys_in_time(asked)})
    return read(originals().filter(translation_key__in=keys), keys) if keys else []


def everybody():
    return read(originals(), None)


def originals(model=PersonPage):
    """The pages on which facts are entered, drafts included."""
    written_in = Original.objects.filter(translation_key=OuterRef("translation_key"))
    return model.objects.filter(locale_id=Subquery(written_in.values("locale")))


def keys_in_time(asked):
    """Of those who died about then: the unnamed, or all if the one asked about is."""
    ends = [(date.earliest, date.latest) for date in asked.dates]
    ends = [(first, last) for first, last in ends if first and last]
    if not ends:
        return []
    first, last = min(end[0] for end in ends), max(end[1] for end in ends)
    if last - first > LONGEST:
        return []
    pages = originals().filter(
        placed_earliest__range=(moved(first, -NEAR - LONGEST), moved(last, NEAR)),
        placed_latest__gte=moved(first, -NEAR),
    )
    pages = pages.filter(without_a_name()) if asked.is_named else pages
    return pages.order_by("placed_order").values_list("translation_key", flat=True)[
        :MOST_IN_TIME
    ]


def without_a_name():
    """Or perhaps without: an open draft may have lost it."""
    withheld = Withholding.objects.filter(
        translation_key=OuterRef("translation_key"), fact=WithheldFact.NAME
    )
    perhaps = Q(name_status=NameStatus.WITHHELD) | Q(has_unpublished_changes=True)
    return Q(name="") | perhaps | Exists(withheld)


def read(pages, keys):
    """The pages as Described, in three queries; ``keys`` are theirs, None if all."""
    care, drafts = care_for(keys), newest_drafts(pages)
    rows = pages.annotate(
        incident_key=F("incident__translation_key"),
        **{f"{name}_rows": rows_of(PersonPage, name) for name in ROWS},
    )
    more = [f"{name}_rows" for name in ROWS]
    return [
        of_row(row, drafts.get(row["pk"]), care(row["translation_key"]).withheld)
        for row in rows.values(
            "pk", "translation_key", "number", "incident_key", *FACTS, *more
        )
    ]


def newest_drafts(pages):
    """By page, what its newest draft holds; of those who have one that is open."""
    open_drafts = pages.filter(Q(has_unpublished_changes=True) | Q(live=False))
    revisions = Revision.objects.filter(
        pk__in=Subquery(open_drafts.values("latest_revision"))
    )
    return {int(pk): held for pk, held in revisions.values_list("object_id", "content")}


def of_row(row, draft, withheld):
    """The facts are the newest draft's; the names are those of the page as well."""
    rows = {name: row[f"{name}_rows"] for name in ROWS}
    if draft and NameStatus.WITHHELD in (row["name_status"], draft["name_status"]):
        withheld = {*withheld, WithheldFact.NAME}
    found = described(
        draft or row,
        {name: draft[name] for name in ROWS} if draft else rows,
        withheld=withheld,
        incident=row["incident_key"],
        with_others=row["incident_key"] is not None,
        key=row["translation_key"],
        number=row["number"],
    )
    return named_as(found, described(row, rows, withheld=withheld)) if draft else found
