"""Makes a site of invented people for the browser, and tells its addresses as JSON.

Run as a program with MEMORIAL_VAR_DIR set to an empty folder.
"""

import json
import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "memorial.settings.development")

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.urls import reverse  # noqa: E402
from django.utils import translation  # noqa: E402

from memorial.people.models import (  # noqa: E402
    Cause,
    FormerAddress,
    OtherName,
    PermanentNumber,
    PersonChangeNote,
    PersonSource,
)
from memorial.timeline.days import Day  # noqa: E402
from tests.browser.desk.entries import (  # noqa: E402
    to_join,
    to_translate,
    to_withhold,
)
from tests.browser.desk.sent import to_handle  # noqa: E402
from tests.browser.volunteers import invent_volunteers  # noqa: E402
from tests.factories import arabic  # noqa: E402
from tests.factories.forms import open_forms  # noqa: E402
from tests.factories.people import in_language, incident, person  # noqa: E402
from tests.factories.trees import can_you_help, search, standing_trees  # noqa: E402

BESIDE = ("map", "figures", "names", "names_all", "on_this_day", "changes", "feeds")
YEAR = {"en": "year", "fr": "annee"}


def invent():
    call_command("migrate", verbosity=0)
    call_command("catalogue", compile=True, stdout=sys.stderr)
    call_command("set_up_site", stdout=sys.stderr)
    trees = standing_trees()
    invent_volunteers()
    arabic.compile_into(settings.LOCALE_PATHS[0])
    open_forms(("en", "fr", "ar"))
    others(trees)
    event = incident(
        trees.incidents["en"],
        place="off an invented coast",
        dead_from=4,
        circumstances="An invented boat sank.",
    )
    pages = {"incident": event, "person": full_person(trees, event)}
    pages["sparse"] = person(
        trees.timeline["fr"],
        name="",
        name_status="unknown",
        age_from=None,
        death_date="2016",
    )
    pages["withheld"] = person(
        trees.timeline["en"],
        name="Nomen Nescio",
        name_status="withheld",
        incident=event,
    )
    gone, split = (person(trees.timeline["en"], name="Nemo Nusquam") for _ in range(2))
    gone.unpublish()
    become_several(split, pages["sparse"], pages["withheld"])
    one_who_drowned(trees)
    return addresses(trees, pages, gone, split) | {
        "renamed": renamed(trees),
        "to_handle": to_handle(pages["person"]),
        "to_join": to_join(trees),
        "to_translate": to_translate(trees),
        "to_withhold": to_withhold(trees),
    }


def become_several(entry, *others):
    numbers = PermanentNumber.objects
    former = FormerAddress.objects.create(number=numbers.get(pk=entry.number))
    former.now.set(numbers.get(pk=other.number) for other in others)
    entry.delete()


def renamed(trees):
    """Someone whose page had another name in its address, which still leads there."""
    page = person(trees.timeline["en"], name="Vetus Ficta", death_date="2014-05-06")
    former = {code: in_language(page, code).url for code in ("en", "fr")}
    page.name = "Recens Ficta"
    page.save_revision().publish()
    return former


def one_who_drowned(trees):
    page = person(trees.timeline["en"], name="Undina Ficta", death_date="2013-08-09")
    page.causes = [Cause(cause="drowning")]
    page.save_revision().publish()


def others(trees):
    """People of other years, named in part or not, with words in either language."""
    french = trees.timeline["fr"]
    person(french, name="Fabula Ficta", death_date="2016-03-02", summary="Elle riait.")
    person(french, name="F. F.", name_status="initials", death_date="2015~")
    person(trees.timeline["en"], name="", name_status="unknown", death_date="XXXX")


def full_person(trees, event):
    entry = person(
        trees.timeline["en"],
        publish=False,
        name="Testina Inventata",
        incident=event,
        place="off an invented coast",
        summary="She wanted to teach.",
        life="She had two sisters.\n\nShe sang.",
        circumstances="The boat sank at night.",
        tribute="We miss you.",
        content_notes=["graphic"],
        place_country="FR",
        latitude="50.95",
        longitude="1.85",
        place_precision="sea",
        identity_verification="corroborated",
        origins=[{"country": "SD"}, {"people": "kurdish"}],
    )
    entry.other_names = [
        OtherName(text="تستينا", kind="original", language="ar", direction="rtl"),
        OtherName(text="ተስቲና", kind="original", language="ti"),
    ]
    entry.sources = [
        PersonSource(
            title="An invented report",
            publisher="The Invented Paper",
            language="en",
            url="https://example.org/report",
            archived_url="https://example.org/archived",
        ),
        PersonSource(description="A plaque in an invented churchyard", kind="grave"),
    ]
    entry.change_notes = [PersonChangeNote(kind="named", text="The family told us.")]
    entry.save_revision().publish()
    return entry


def beside(name, code, **which):
    with translation.override(code):
        return reverse(f"timeline:{name}", kwargs=which)


def of_times(code):
    return {
        "day": beside("day", code, day=Day(7, 12)),
        "month": beside("month", code, month=7),
        "names of a year": beside("names_year", code, year=2017),
    }


def of_forms(code, entry):
    """Where families and supporters write: each kind of page and of field."""
    ways = {
        "doors": (),
        "looking": (),
        "begin": ("someone",),
        "begin_about": ("entry", entry.number),
        "whole": ("someone",),
        "question": ("someone", "pictures"),
        "question_about": ("removal", entry.number, "removal"),
        "receipt": (),
    }
    with translation.override(code):
        return {
            f"form {name}": reverse(f"contributions:{name}", args=args)
            for name, args in ways.items()
        }


def addresses(trees, pages, gone, split):
    return {
        code: {
            "home": f"/{code}/",
            "timeline": trees.timeline[code].url,
            "incidents": trees.incidents[code].url,
            "text": trees.home[code].get_children().live().last().url,
            "search": search(code, "?q=testina"),
            "help": can_you_help(code),
            "nothing found": search(code, "?q=nirgendwo"),
            "components": f"/{code}/components/",
            "filtered": f"{trees.timeline[code].url}?from=2017&cause=nothing",
            "year": f"{trees.timeline[code].url}{YEAR[code]}/2017/",
            **{name: beside(name, code) for name in BESIDE},
            **of_times(code),
            **of_forms(code, pages["person"]),
            "split": f"{trees.timeline[code].url}{split.number}/",
            "404": f"/{code}/nowhere/",
            "410": f"{trees.timeline[code].url}{gone.number}/",
            **{name: in_language(page, code).url for name, page in pages.items()},
        }
        for code in ("en", "fr")
    } | {"timelines": {code: page.pk for code, page in trees.timeline.items()}}


if __name__ == "__main__":
    print(json.dumps(invent()))  # noqa: T201
