"""Finds the two entries that may be one: by number, by name, by likeness."""

import re
from dataclasses import replace

from django.shortcuts import render
from django.utils.translation import gettext as _

from memorial.people.converters import NumberConverter
from memorial.people.joining.standing import standing
from memorial.people.matching.describing import described_page
from memorial.people.matching.likely import likely_same
from memorial.people.matching.names import close_names
from memorial.people.matching.weighing import Verdict
from memorial.people.models import PersonPage

from .access import may, reading_page, saying_why

MOST = 20
LONGEST = 200


@may("join_entries")
@reading_page
@saying_why
def choose(request):
    """The first entry, or, once it is known, whom it may be the same as."""
    asked = request.GET.get("q", "").replace("\x00", "")[:LONGEST].strip()
    number = number_in(request.GET.get("one", ""))
    one = standing(number, request.user) if number else None
    context = {
        "one": one,
        "asked": asked,
        "found": [each for each in found(asked) if not one or each["number"] != number],
        "likely": likely(one.original) if one else [],
    }
    return render(request, "editorial/joining/choose.html", context)


def number_in(text):
    plain = re.fullmatch(NumberConverter.regex, text.strip(), re.ASCII)
    return int(plain[0]) if plain else None


def found(asked):
    """People of that number or of a name like it, told apart for editors."""
    number = number_in(asked)
    if number:
        keys = PersonPage.objects.filter(number=number).values_list(
            "translation_key", flat=True
        )
    else:
        keys = [name.key for name in close_names(asked, public=False)] if asked else []
    return listed([{"key": key} for key in list(dict.fromkeys(keys))[:MOST]])


def likely(page, names=()):
    """Who may be the person of a page, with the reasons; by these names, if given."""
    asked = described_page(page)
    if names:
        asked = replace(asked, names=tuple(names))
    verdicts = {Verdict.SAME: _("the same"), Verdict.PERHAPS: _("perhaps the same")}
    return listed(
        [
            {
                "key": match.key,
                "verdict": verdicts.get(match.verdict, ""),
                "reasons": match.reasons,
            }
            for match in likely_same(asked)
        ]
    )


def listed(people):
    """With number and title of each; those of whom nothing stands are left out."""
    pages = {}
    keys = [each["key"] for each in people]
    for page in PersonPage.objects.filter(translation_key__in=keys).order_by("-pk"):
        pages[page.translation_key] = page
    return [
        each
        | {
            "number": pages[each["key"]].number,
            "title": pages[each["key"]].get_admin_display_title(),
            "pk": pages[each["key"]].pk,
            "live": pages[each["key"]].live,
        }
        for each in people
        if each["key"] in pages
    ]
