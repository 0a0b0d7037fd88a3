"""In which languages somebody may begin an entry, and below which pages."""

from dataclasses import dataclass

from django.utils.translation import get_language_info
from wagtail.models import Locale, Page

from memorial.people.models import IncidentPage, PersonPage


@dataclass(frozen=True)
class Language:
    """``people`` and ``incidents`` are the pages above the entries."""

    code: str
    people: Page
    incidents: Page

    @property
    def name(self):
        return get_language_info(self.code)["name_translated"]


def languages_to_write_in(user):
    found = (language_of(locale) for locale in Locale.objects.order_by("pk"))
    return [
        language
        for language in found
        if language and language.people.permissions_for_user(user).can_add_subpage()
    ]


def language_of(locale):
    people, incidents = above(PersonPage, locale), above(IncidentPage, locale)
    if people and incidents:
        return Language(locale.language_code, people, incidents)
    return None


def above(model, locale):
    [parent] = model.allowed_parent_page_models()
    return parent.objects.filter(locale=locale).first()


def may_write(user):
    """Quicker than all the languages, for the menu of every screen."""
    if user.is_superuser:
        return True
    [parent] = PersonPage.allowed_parent_page_models()
    page = parent.objects.first()
    return bool(page) and page.permissions_for_user(user).can_add_subpage()
