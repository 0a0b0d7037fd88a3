"""What the site says of itself in each language, and where each of it is changed."""

from dataclasses import dataclass

from django.db.models import Count
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Locale

from memorial.people.archive import archive
from memorial.people.models import (
    Archive,
    HelpLine,
    HelpLines,
    Signpost,
    Signposts,
)

from ..models import HomePage, Purpose, TextPage

# The shipped texts leave to the group what stands in square brackets.
TO_COMPLETE = "["


@dataclass(frozen=True)
class Told:
    """What stands there in a language; ``lacking`` says what is missing from it."""

    words: str = ""
    lacking: str = ""
    url: str = ""


@dataclass(frozen=True)
class Row:
    title: str
    told: list


def overview():
    """The languages, and a Row for each matter with what is Told in each of them."""
    locales = list(Locale.objects.order_by("pk"))
    return [str(locale) for locale in locales], [
        *of_home(locales),
        *of_texts(locales),
        *of_words(locales),
        of_lines(_("Help lines"), HelpLines, HelpLine, locales),
        of_lines(_("Signposts"), Signposts, Signpost, locales),
    ]


def of_home(locales):
    pages = by_locale(HomePage.objects.all())
    homes = [pages.get(each.pk) for each in locales]
    yield Row(_("Name"), [of_page(home, "title") for home in homes])
    told = [of_page(home, "introduction", _("on the home page")) for home in homes]
    yield Row(_("Introduction"), told)


def of_texts(locales):
    for purpose in Purpose:
        pages = by_locale(TextPage.objects.filter(purpose=purpose))
        told = [of_page(pages.get(each.pk), "body") for each in locales]
        yield Row(capfirst(purpose.label), told)


def by_locale(pages):
    return {page.locale_id: page for page in pages}


def of_page(page, name, words=""):
    if page is None:
        return Told(lacking=_("no page"))
    text = getattr(page, name)
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return Told(words or page.title, lacking_of(page, text), url)


def lacking_of(page, text):
    if not page.live:
        return _("not published")
    if not text:
        return _("empty")
    return _("parts in square brackets wait for you") if TO_COMPLETE in text else ""


def of_words(locales):
    said, url = archive(), address_of(Archive)
    names = {
        "contact": _("How to write to the group"),
        "licence": _("What may be copied"),
        "forms_closed": _("When the forms are closed"),
    }
    for name, title in names.items():
        words = [said.in_language(each.language_code).get(name) for each in locales]
        yield Row(
            title, [Told(text or "", "" if text else _("empty"), url) for text in words]
        )


def of_lines(title, setting, line, locales):
    counted = line.objects.values("locale").annotate(lines=Count("pk")).order_by()
    lines = {row["locale"]: row["lines"] for row in counted}
    told = [of_number(lines.get(each.pk, 0), address_of(setting)) for each in locales]
    return Row(title, told)


def of_number(number, url):
    words = ngettext("%(number)s line", "%(number)s lines", number) % {"number": number}
    return Told(
        words, "" if number else _("those of the first language are shown"), url
    )


def address_of(setting):
    return reverse("wagtailsettings:edit", args=["people", setting._meta.model_name])


def terms():
    """Pairs of a term that holds in every language, and what it is set to."""
    said = archive()
    fields = Archive._meta
    days = ngettext("%(days)s day", "%(days)s days", said.recent_days)
    yield (
        fields.get_field("recent_days").verbose_name,
        days % {"days": said.recent_days},
    )
    yield (
        fields.get_field("minors").verbose_name,
        dict(fields.get_field("minors").choices)[said.minors],
    )
    yield (
        _("forms for families and supporters"),
        _("open") if said.forms_open else _("closed"),
    )
