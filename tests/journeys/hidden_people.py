"""Invented people whose names must not be told, and others who tell them."""

from datetime import UTC, date, datetime, timedelta

from django.core.files.base import ContentFile

from memorial.languages.actions.settle_titles import settle_titles
from memorial.media.models import MemorialImage
from memorial.people.models import (
    Consent,
    FormerAddress,
    OtherName,
    PermanentNumber,
    PersonPage,
    PersonSource,
    PrivateRow,
    Purpose,
    Relation,
    Withdrawal,
)
from tests.factories.forms import open_forms
from tests.factories.notes import noted
from tests.factories.people import incident, person, withhold_name
from tests.media.made_up_files import PLAIN

# One word for each reason; who tells it says so with the word itself.
WITHHELD = "Kanarienvogel"
WITHDRAWN = "Zeisigfink"
MINOR = "Stieglitzkind"
RECENT = "Rotkehlchen"
PRIVATE = "Blaumeisli"
HIDDEN = (WITHHELD, WITHDRAWN, MINOR, RECENT, PRIVATE)
# Told by everybody, and in public.
TOLD = "Offenvogel"
ALL = " ".join((*HIDDEN, TOLD))
TEXTS = ("summary", "life", "circumstances", "tribute", "place", "portrait_alt")
AT = datetime(2017, 7, 13, 16, tzinfo=UTC)


class HiddenPeople:
    """People of one incident, all of them bound to ``teller``, who tells of all.

    Their names are public until ``hide`` is called.
    """

    def __init__(self, trees):
        self.trees = trees
        open_forms()
        self.event = incident(
            trees.incidents["en"],
            heading=f"Boat of {ALL}",
            summary=f"{ALL} sailed.",
            place=f"off {ALL}",
            circumstances=f"{ALL} were aboard.",
            inquiry=f"The judge asked of {ALL}.",
            dead_from=9,
        )
        self.withheld = self.named(WITHHELD)
        self.withdrawn = self.named(WITHDRAWN)
        self.minor = self.named(MINOR, age_from=12)
        self.answer(self.minor, Purpose.MINOR, given=True)
        yesterday = (date.today() - timedelta(days=1)).isoformat()
        self.recent = self.named(RECENT, death_date=yesterday)
        self.private = self.named("Otherwise", other=PRIVATE)
        self.told = self.named(TOLD)
        self.people = [
            self.withheld,
            self.withdrawn,
            self.minor,
            self.recent,
            self.private,
            self.told,
        ]
        self.teller = self.teller_of_all()
        self.former = self.split()

    def named(self, name, other="", **fields):
        """Someone whose own texts tell the name as well, in every place there is."""
        page = person(
            self.trees.timeline["en"],
            name=f"Ana {name}",
            name_pronunciation=f"AH-na {name}",
            incident=self.event,
            **self.telling(f"{name} {other}"),
            **fields,
        )
        page.other_names = [OtherName(text=f"Nana {other or name}", kind="original")]
        page.sources = [PersonSource(title=f"On {name} {other}", url="https://x.org/1")]
        return noted(page, kind="named", text=f"{name} {other} is the name.")

    def telling(self, words):
        return dict.fromkeys(TEXTS, f"And {words}.") | {
            "gathering_at": AT,
            "gathering_public": True,
            "gathering_place": f"House of {words}",
        }

    def teller_of_all(self):
        page = person(
            self.trees.timeline["fr"],
            name="Bo Altera",
            portrait=picture(),
            death_date="2016-07-12",
            **self.telling(ALL),
        )
        self.answer(page, Purpose.PORTRAIT, given=True)
        page.sources = [
            PersonSource(title=f"{ALL} remembered"),
            PersonSource(url=f"https://example.org/{ALL.lower().replace(' ', '-')}"),
        ]
        page.relations = [Relation(kind="sibling", relative=p) for p in self.people]
        for page_or_event in (page, self.event):
            noted(page_or_event, text=f"{ALL}: corrected.")
        return page

    def split(self):
        """A number that once stood for two of them."""
        former = person(self.trees.timeline["en"], name=f"Ana {WITHHELD} {WITHDRAWN}")
        record = FormerAddress.objects.create(number=number(former))
        record.now.set([number(self.withheld), number(self.minor)])
        former.delete()
        return former

    def answer(self, page, purpose, *, given):
        """As the editors' form records it."""
        key = page.translation_key
        Consent.objects.create(translation_key=key, purpose=purpose, given=given)
        settle_titles(PersonPage.objects.filter(translation_key=key))

    def hide(self):
        withhold_name(self.withheld)
        Withdrawal.objects.create(translation_key=self.withdrawn.translation_key)
        fresh(self.withdrawn).unpublish()
        self.answer(self.minor, Purpose.MINOR, given=False)
        self.answer(self.recent, Purpose.INFORMED, given=False)
        for row in self.private.other_names.all():
            PrivateRow.objects.create(
                translation_key=self.private.translation_key, row_key=row.key
            )

    @property
    def entries(self):
        people = [*self.people, self.teller, self.event, self.former]
        return [page.number for page in people]


def fresh(page):
    return type(page).objects.get(pk=page.pk)


def number(page):
    return PermanentNumber.objects.get(translation_key=page.translation_key)


def picture():
    file = ContentFile(PLAIN["jpeg"], "x.jpg")
    return MemorialImage.objects.create(
        title=ALL, file=file, licence="this-archive", credit=f"Picture: {ALL}"
    )
