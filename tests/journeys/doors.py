"""Every public door: each address that anyone may ask, by the name of its pattern."""

from itertools import product

from django.urls import URLPattern, get_resolver, resolve, reverse
from django.utils import translation
from django.utils.translation import get_language_from_path
from wagtail.models import Page, get_page_models

from memorial.contributions.choices.doors import Door
from memorial.contributions.questions import questions_of
from memorial.people.models import IncidentPage, PersonPage
from memorial.timeline.years import Year
from tests.timeline.addresses import address

CODES = ("en", "fr")
# What is no door of the public: the editors' desk, which asks who one is.
CLOSED = ("admin/",)
NOBODY = 987654
FORMS = ("doors", "looking", "check", "sent", "leave", "receipt")
LISTS = ("names_all", "names_undated", "names_all_pdf", "names_undated_pdf")
ALONE = (
    "changes",
    "feeds",
    "feed_atom",
    "feed_json",
    "anniversaries",
    "gatherings",
    "figures",
    "map",
    "names",
    "on_this_day",
    *LISTS,
)
QUERIES = (
    "?order=oldest",
    "?from=2016&to=2018",
    "?cause=drowning",
    "?origin=SD&age=25-39&name=named",
    "?name=unnamed",
    "?place=coast",
    "?q=and",
)


def patterns(resolver=None, within=""):
    """The name of each public pattern, or its route where it has none."""
    for each in (resolver or get_resolver()).url_patterns:
        route = str(each.pattern)
        if route in CLOSED:
            continue
        if isinstance(each, URLPattern):
            yield f"{within}{each.name}" if each.name else route
        else:
            space = f"{each.namespace}:" if each.namespace else ""
            yield from patterns(each, f"{within}{space}")


def doors(code, years, entries, incidents):
    """By pattern, its addresses in a language, of these years and permanent numbers."""
    numbers = [*entries, NOBODY]
    with translation.override(code):
        return {
            "": ["/"],
            "healthz": ["/healthz"],
            "front_of_forms": [],
            "robots.txt": ["/robots.txt"],
            "sitemap": ["/sitemap.xml"],
            "favicon.ico": ["/favicon.ico"],
            "wagtaildocs_serve": ["/documents/1/invented.pdf"],
            "wagtaildocs_authenticate_with_password": [],
            "components/": [f"/{code}/components/"],
            "search:search": [reverse("search:search") + q for q in ("", "?q=and")],
            "search:suggestions": [
                reverse("search:suggestions") + q for q in ("", "?q=ana")
            ],
            "people:card": [reverse("people:card", args=[n]) for n in numbers],
            "people:citation": [reverse("people:citation", args=[n]) for n in numbers],
            **{f"timeline:{name}": [address(name, code)] for name in ALONE},
            "helping:can_you_help": [reverse("helping:can_you_help")],
            **forms(numbers),
            "timeline:day": [address("day", code, day) for day in ((7, 12), (2, 29))],
            "timeline:month": [address("month", code, n) for n in range(1, 13)],
            **of_each("names_year", code, [*years, 1901]),
            **of_each("names_incident", code, [*incidents, NOBODY]),
            "wagtail_serve": [*pages(code, years, entries)],
        }


def forms(numbers):
    """Where families and supporters write: also about each entry."""
    return {
        **{f"contributions:{name}": [form(name)] for name in FORMS},
        "contributions:begin": [form("begin", door) for door in Door],
        "contributions:whole": [form("whole", door) for door in Door],
        "contributions:question": [
            form("question", door, code) for door in Door for code in questions_of(door)
        ],
        **{
            f"contributions:{name}": [form(name, *each) for each in about(numbers)]
            for name in ("begin_about", "whole_about")
        },
        "contributions:question_about": [
            form("question_about", *each, next(iter(questions_of(each[0]))))
            for each in about(numbers)
        ],
    }


def form(name, *args):
    return reverse(f"contributions:{name}", args=args)


def about(numbers):
    return product((Door.ENTRY, Door.REMOVAL), numbers)


def of_each(name, code, values):
    """The page and the paper of a list of names, for each value."""
    return {
        f"timeline:{kind}": [address(kind, code, value) for value in values]
        for kind in (name, f"{name}_pdf")
    }


def pages(code, years, numbers):
    """Each live page, with its questions and what is not a page of the tree."""
    yield f"/{code}/nowhere/"
    for page in Page.objects.live().filter(locale__language_code=code, depth__gt=1):
        url = page.get_url()
        yield url
        yield f"{url}?order=oldest"
    for kind in (PersonPage, IncidentPage):
        above = kind.objects.filter(locale__language_code=code).first().get_parent().url
        yield from (f"{above}{number}/" for number in numbers)
    above = PersonPage.objects.filter(locale__language_code=code).first().get_parent()
    yield from (f"{above.url}{query}" for query in QUERIES)
    yield from (f"{above.url}{Year(year, ()).path}" for year in (*years, None))


def kinds():
    """Every kind of page that somebody can make."""
    return {model for model in get_page_models() if model is not Page}


def pattern_of(path):
    """The pattern that answers a path, as ``patterns`` names it."""
    with translation.override(get_language_from_path(path)):
        match = resolve(path)
    return match.view_name or match.route.removeprefix(path.split("/")[1] + "/")
