"""Plants what a site needs to stand: languages, both trees, text pages, roles."""

import tomllib
from pathlib import Path

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from memorial.people.models import (
    Archive,
    ArchiveWords,
    HelpLine,
    HelpLines,
    Signpost,
    Signposts,
)
from memorial.timeline.models import IncidentsPage, TimelinePage

from .models import HomePage, TextPage
from .roles import set_up_roles
from .translating import translate

TEXTS = Path(__file__).parent / "texts"
FIRST = "en"


def texts(code):
    """The shipped texts in a language, or in English where there are none."""
    path = TEXTS / f"{code}.toml"
    path = path if path.exists() else TEXTS / f"{FIRST}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@transaction.atomic
def plant():
    """Make what is missing and leave what is there; safe to run again."""
    codes = [code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES]
    locales = [Locale.objects.get_or_create(language_code=code)[0] for code in codes]
    first, *others = sorted(
        locales, key=lambda locale: codes.index(locale.language_code)
    )
    home = HomePage.objects.filter(locale=first).first() or plant_home(first)
    pages = [*plant_lists(home, first), *plant_texts(home, first)]
    for locale in others:
        translate_all([home, *pages], locale)
    plant_rows(Archive, ArchiveWords, "archive", locales)
    plant_rows(HelpLines, HelpLine, "help_line", locales)
    plant_rows(Signposts, Signpost, "signpost", locales)
    set_up_roles()
    return home


def plant_home(locale):
    """The first home page, in place of the page that Wagtail greets with."""
    words = texts(locale.language_code)["home"]
    root = Page.get_first_root_node()
    home = HomePage(locale=locale, slug=f"home-{locale.language_code}", **words)
    root.add_child(instance=home)
    home.save_revision().publish()
    site, _made = Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": settings.ALLOWED_HOSTS[0],
            "root_page": home,
            "site_name": words["title"],
        },
    )
    root.refresh_from_db()
    for page in root.get_children().type(Page).exclude(pk=home.pk):
        if type(page.specific) is Page:
            page.delete()
    return HomePage.objects.get(pk=home.pk)


def plant_lists(home, locale):
    words = texts(locale.language_code)
    for model, name in ((TimelinePage, "timeline"), (IncidentsPage, "incidents")):
        yield model.objects.filter(locale=locale).first() or grow(
            home, model(locale=locale, **words[name])
        )


def plant_texts(home, locale):
    for words in texts(locale.language_code)["text"]:
        standing = TextPage.objects.filter(locale=locale, purpose=words["purpose"])
        yield standing.first() or grow(home, TextPage(locale=locale, **words))


def plant_rows(settings_model, row, name, locales):
    """The rows of a setting, in each language of which we ship them."""
    if settings_model.objects.exists():
        return
    setting = settings_model.objects.create()
    row.objects.bulk_create(
        row(setting=setting, locale=locale, sort_order=order, **words)
        for locale in locales
        if (TEXTS / f"{locale.language_code}.toml").exists()
        for order, words in enumerate(texts(locale.language_code)[name])
    )


def grow(home, page):
    home.refresh_from_db()
    home.add_child(instance=page)
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def translate_all(pages, locale):
    words = texts(locale.language_code)
    for page in pages:
        if not page.has_translation(locale):
            translate(page, locale, words_for(page, words))


def words_for(page, words):
    if isinstance(page, TextPage):
        return next(text for text in words["text"] if text["purpose"] == page.purpose)
    names = {HomePage: "home", TimelinePage: "timeline", IncidentsPage: "incidents"}
    return words[names[type(page)]]
